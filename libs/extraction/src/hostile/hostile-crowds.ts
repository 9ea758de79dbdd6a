import { articleWith, many } from './frame.js';

/** As many as a page may have elements, but for those of its frame. */
const most = 49_000;

const wide =
  (item: (index: number) => string, count = most) =>
  (): string =>
    articleWith(many(count, item));

/** As many elements of one kind as a page may have: each costs a second, nearly. */
export const hostileCrowds: Readonly<Record<string, () => string>> = {
  '49,000 <br> between words': () => articleWith(`<div>${'A word or two,<br>'.repeat(most)}</div>`),
  '24,000 <br><br> in one paragraph': () =>
    articleWith(`<p>${'A whole sentence stands here.<br><br>'.repeat(24_000)}</p>`),
  '49,000 links': wide((index) => `<a href="/2026/01/${index}">Story ${index}</a> `),
  '24,000 list items of links': wide(
    (index) => `<li><a href="/${index}">A story with a title of some words</a></li>`,
    24_000,
  ),
  '49,000 headings': wide((index) => `<h2>Heading ${index}</h2>`),
  '49,000 empty elements': wide(() => '<div></div>'),
  '49,000 paragraphs of one word': wide((index) => `<p>word${index}</p>`),
  '25,000 paragraphs of a sentence': wide(
    (index) => `<p>Sentence ${index} stands here, and says something of it.</p>`,
    25_000,
  ),
  '25,000 equal paragraphs': wide(() => '<p>The same sentence stands here again, word by word.</p>', 25_000),
  '19,000 figures': wide(
    (index) => `<figure><img src="/${index}.jpg" alt="x"><figcaption>Picture ${index}. Photo: A</figcaption></figure>`,
    19_000,
  ),
  '49,000 images without captions': wide((index) => `<img src="/${index}.jpg" alt="A picture ${index}">`),
  '47,000 cells of one table': () =>
    articleWith(`<table>${`<tr>${'<td>x</td>'.repeat(100)}</tr>`.repeat(480)}</table>`),
  '24,000 embedded posts': wide(
    (index) => `<blockquote class="twitter-tweet"><p>Post ${index}</p>A (@a)</blockquote>`,
    24_000,
  ),
  '49,000 times': wide((index) => `<time datetime="2026-01-01T00:00:${index % 60}Z">1 January 2026</time>`),
  '39,000 authors': wide((index) => `<a rel="author" class="byline" href="/a/${index}">By Author ${index}</a>`, 39_000),
  '49,000 unknown elements': wide((index) => `<x-${index}>word, </x-${index}>`),
  '24,000 divs of text and blocks, mixed': wide((index) => `<div>word ${index}, <p>x</p> and more, </div>`, 24_000),
  '5,000 articles': wide(
    (index) => `<article><h2>Story ${index}</h2><p>A sentence of it stands here.</p></article>`,
    5_000,
  ),
  'three attributes on each of 39,000 elements': wide((index) => `<i id=a${index} class=b title=c>x</i>`, 39_000),
  '49,000 <li> that nobody closes': wide(() => '<li>x'),
  '49,000 <p> that nobody closes': wide(() => '<p>x'),
  '49,000 <td> that nobody closes': () => articleWith(`<table>${'<td>x'.repeat(most)}`),
  'tags closed in the wrong order': wide(() => '<b><i><p>x</b></i></p>', 19_000),
};
