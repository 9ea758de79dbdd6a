const sentence = 'The library opened yesterday, with fifty thousand books, and many readers came at once.';

/** A page that is an article but for what is put into its body and head. */
export const articleWith = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A library opens</title>${head}</head><body><article>` +
  `<h1>A library opens</h1><time datetime="2026-01-01">1 January 2026</time>${`<p>${sentence}</p>`.repeat(5)}${body}` +
  '</article></body></html>';

export const linkedData = (data: string): string => `<script type="application/ld+json">${data}</script>`;

/** `make` of each number below `count`, joined. */
export const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

/** Nearly as much text as a page may have. */
const mostText = 1_900_000;

/** As many of a piece as a page may have, or so many hundredths of that. */
export const fullOf = (piece: string, percent = 100): string =>
  piece.repeat(Math.floor((mostText * percent) / 100 / piece.length));
