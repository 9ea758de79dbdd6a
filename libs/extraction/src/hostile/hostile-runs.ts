import { articleWith, linkedData } from './frame.js';

const runLength = 60_000;

/** What rules trim, split and count by. A run of it that does not end its text is where trimming takes quadratic time. */
const parts = [
  ' ',
  '-',
  '—',
  '“',
  '"',
  '|',
  '.',
  '/',
  '(',
  ')',
  '[',
  '1',
  ',',
  ':',
  '@',
  'a',
  'A',
  '،',
  'ا',
  '\u00a0',
  '\u200f',
  '&#10;',
  '- ',
  '| ',
  '. ',
  'A. ',
];

const runs = parts.map((part) => part.repeat(runLength / part.length)).join('x');
const plain = runs.replaceAll('&#10;', '\n');
const inQuotes = runs.replaceAll('"', '&quot;');

const places: Readonly<Record<string, (text: string) => string>> = {
  paragraph: (text) => articleWith(`<p>${text}</p>`),
  heading: (text) => articleWith(`<h2>${text}</h2>`),
  headline: (text) => `<h1>${text}</h1>${articleWith('')}`,
  title: (text) => `<title>${text}</title>${articleWith('')}`,
  'list item': (text) => articleWith(`<ul><li>${text}</li></ul>`),
  link: (text) => articleWith(`<p><a href="/a">${text}</a></p>`),
  caption: (text) => articleWith(`<figure><img src="/a.jpg"><figcaption>${text}</figcaption></figure>`),
  byline: (text) => articleWith(`<p class="byline author">By ${text}</p>`),
  standfirst: (text) => articleWith(`<p class="standfirst summary lead">${text}</p>`),
  'date line': (text) => articleWith(`<p class="date published">Published: ${text}</p>`),
  time: (text) => articleWith(`<time class="published">${text}</time>`),
  quote: (text) => articleWith(`<blockquote class="twitter-tweet">${text}</blockquote>`),
  'table cell': (text) => articleWith(`<table><tr><td>${text}</td></tr></table>`),
};

const attributes: Readonly<Record<string, (text: string) => string>> = {
  author: (text) => articleWith('', `<meta name="author" content="${text.slice(0, 190_000)}">`),
  description: (text) => articleWith('', `<meta name="description" content="${text.slice(0, 190_000)}">`),
  keywords: (text) => articleWith('', `<meta name="keywords" content="${text.slice(0, 190_000)}">`),
  class: (text) => articleWith(`<div class="${text.slice(0, 190_000)}"><p>x</p></div>`),
  alt: (text) => articleWith(`<img src="/a.jpg" alt="${text.slice(0, 190_000)}">`),
  address: (text) => articleWith(`<a href="/${text.slice(0, 190_000)}">x</a>`),
};

const fields = ['headline', 'description', 'author', 'datePublished', 'articleBody', 'keywords', 'articleSection'];

/** Long runs of one character, each followed by another, wherever a page has text. */
export const hostileRuns: Readonly<Record<string, () => string>> = {
  ...Object.fromEntries(Object.entries(places).map(([place, make]) => [`long runs in a ${place}`, () => make(runs)])),
  ...Object.fromEntries(
    Object.entries(attributes).map(([place, make]) => [`long runs in an attribute: ${place}`, () => make(inQuotes)]),
  ),
  ...Object.fromEntries(
    fields.map((field) => [
      `long runs in linked data: ${field}`,
      () => articleWith('', linkedData(JSON.stringify({ '@type': 'NewsArticle', headline: 'x', [field]: plain }))),
    ]),
  ),
};

/** The same as a plain text: of one line, and of many. */
export const hostileTextRuns: Readonly<Record<string, () => string>> = {
  'long runs in a text': () => `A title\n\n${plain}`,
  'long runs in the lines of a text': () => `A title\n\n${plain.replaceAll('x', '\n\n')}`,
  'long runs in the title of a text': () => `${plain.replaceAll('\n', ' ')}\n\nA sentence stands here.`,
};
