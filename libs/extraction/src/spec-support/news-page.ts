const paragraph =
  '<p>The library in the old town has been closed for three years, and its readers have waited for every day of them.</p>';

/** A page as most publishers build it; what is tested is put in. */
export const newsPage = ({
  head = '',
  top = '<h1>Library reopens after three years</h1>',
  body = '',
}: {
  readonly head?: string;
  readonly top?: string;
  readonly body?: string;
}): string =>
  `<html lang="en"><head>${head}</head><body><nav><a href="/">Home</a></nav><main><article><header>${top}</header>` +
  `<div class="text">${body}${paragraph.repeat(4)}</div></article></main><footer>All rights reserved</footer></body></html>`;
