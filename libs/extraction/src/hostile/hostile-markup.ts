import { articleWith, fullOf, many } from './frame.js';

const deepTags = ['div', 'b', 'span', 'a', 'blockquote', 'section', 'h2', 'font', 'noscript', 'svg', 'object', 'em'];

const deep = (tag: string) => (): string => articleWith(`<${tag}>`.repeat(100_000) + 'x');

/** As deep as is read, every level with something to score. */
const deepAllowed = (open: string, close: string) => (): string =>
  articleWith(`${open}A word, and another. `.repeat(4_500) + close.repeat(4_500));

/** Markup without end, depth or sense. */
export const hostileMarkup: Readonly<Record<string, () => string>> = {
  ...Object.fromEntries(deepTags.map((tag) => [`100,000 <${tag}> inside each other`, deep(tag)])),
  '100,000 tables inside each other': () => articleWith('<table><tr><td>'.repeat(33_000) + 'x'),
  '100,000 lists inside each other': () => articleWith('<ul><li>'.repeat(50_000) + 'x'),
  '4,500 <div> inside each other, all with text': deepAllowed('<div>', '</div>'),
  '4,500 quotes inside each other, all with text': deepAllowed('<blockquote><p>', '</p></blockquote>'),
  '4,500 lists inside each other, all with text': deepAllowed('<ul><li>', '</li></ul>'),
  '3,000 tables inside each other, all with text': deepAllowed('<table><tr><td>', '</td></tr></table>'),
  '4,500 figures inside each other, all with captions': deepAllowed('<figure><figcaption>', '</figcaption></figure>'),
  '4,500 links inside each other': deepAllowed('<a href="/x"><b>', '</b></a>'),

  'an attribute with a name of seven million letters': () => articleWith(`<p ${'a'.repeat(7_000_000)}>x</p>`),
  'a million attributes': () => articleWith(`<p ${many(1_000_000, (index) => `a${index} `)}>x</p>`),
  'a class attribute of five million characters': () =>
    articleWith(`<div class="${'comment '.repeat(625_000)}"><p>x</p></div>`),
  'a class name of five million letters': () => articleWith(`<div class="${'a'.repeat(5_000_000)}"><p>x</p></div>`),
  'a style attribute that hides, after five megabytes': () =>
    articleWith(`<p style="${'x:y;'.repeat(1_250_000)}display:none">x</p>`),
  'an image of five megabytes in its address': () =>
    articleWith(`<img src="data:image/png;base64,${'A'.repeat(5_000_000)}">`),
  'an srcset of a hundred thousand addresses': () =>
    articleWith(`<img srcset="${many(100_000, (index) => `/i${index}.jpg ${index}w, `)}">`),
  'an address of five megabytes': () => articleWith(`<a href="/${'a/'.repeat(2_500_000)}">x</a>`),
  'an attribute that nobody closes': () => articleWith(`<p class="${'a b '.repeat(1_000_000)}`),

  '9,000 <b><i> that nobody closes': () => articleWith('<b>x<p>y'.repeat(4_500)),
  'closing tags alone': () => articleWith('</div></p></table>'.repeat(300_000)),
  'a comment that nobody closes': () => articleWith(`<!-- ${'x '.repeat(2_000_000)}`),
  'a million comments that begin': () => articleWith('<!--'.repeat(1_000_000)),
  'a script that nobody closes': () => articleWith(`<script>${'var a = 1; '.repeat(500_000)}`),
  'a title that nobody closes': () => `<title>${fullOf('A library opens ')}`,
  'a text area that nobody closes': () => articleWith(`<textarea>${'<p>x</p>'.repeat(500_000)}`),
  'a text of <': () => articleWith(fullOf('<')),
  'a million <a': () => articleWith('<a '.repeat(1_000_000)),
  'a million </': () => articleWith('</'.repeat(1_000_000)),
  'a million <!': () => articleWith('<!'.repeat(1_000_000)),
  'a million <?': () => articleWith('<?'.repeat(1_000_000)),
  'a text of &amp;': () => articleWith(`<p>${'&amp;'.repeat(1_500_000)}</p>`),
  'a text of &': () => articleWith(`<p>${fullOf('&')}</p>`),
  'a text of references that break off': () => articleWith(`<p>${'&#x1f6'.repeat(900_000)}</p>`),
  'a million <br>': () => articleWith(`<div>${'<br>'.repeat(1_000_000)}</div>`),
  'a cell that spans a million columns': () =>
    articleWith('<table><tr><td colspan=1000000 rowspan=1000000>x</td></tr></table>'),
};
