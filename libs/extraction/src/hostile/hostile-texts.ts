import { articleWith, fullOf, many } from './frame.js';

const inPage = (text: string): string => articleWith(`<p>${text}</p>`);

/** Characters that no writer writes, in pages. */
export const hostileCharacters: Readonly<Record<string, () => string>> = {
  'a text of one word': () => inPage(fullOf('a')),
  'a text of words of one letter': () => inPage(fullOf('a ')),
  'a text of short sentences': () => inPage(fullOf('It was so. ')),
  'a text in Arabic': () => inPage(fullOf('افتتحت المدينة مكتبة، ')),
  'a text of white space': () => inPage(`x${fullOf(' \n\t')}y`),
  'a text of no-break spaces': () => inPage(`x${fullOf('\u00a0')}y`),
  'a text of commas': () => inPage(fullOf(',')),
  'a text of digits': () => inPage(fullOf('1')),
  'a text of dates': () => inPage(fullOf('1 January 2026, ')),
  'a text of times of day': () => inPage(fullOf('12:30 ')),
  'a text of quotes that open': () => inPage(fullOf('“ « " ')),
  'NUL bytes among the words': () => inPage('word\u0000word '.repeat(1_000)),
  'a text of lone surrogates': () => inPage(fullOf('word \ud800 word \udc00 ')),
  'controls of direction that nobody ends': () => inPage(fullOf('\u202e\u2067\u202b word ')),
  'a text of combining marks on one letter': () => inPage(`a${fullOf('\u0301')}`),
  'a text of joiners': () => inPage(fullOf('👩\u200d')),
  'a text of byte order marks': () => inPage(fullOf('\ufeff')),
  'a text of lost characters': () => inPage(fullOf('\ufffd')),
  'a text of UTF-8 read as Windows-1252': () => inPage(fullOf('Ø§ÙØªØªØ­Øª ')),
};

/** Plain texts. */
export const hostileTexts: Readonly<Record<string, () => string>> = {
  'one line': () => fullOf('The library opened, and many came. '),
  'one word': () => fullOf('x'),
  'lines of one word': () => fullOf('word\n'),
  'empty lines': () => `A title\n${fullOf('\n')}A sentence stands here.`,
  '29,000 different lines': () => many(29_000, (index) => `line ${index}\n`),
  '29,000 paragraphs': () => many(29_000, (index) => `Sentence ${index} stands here.\n\n`),
  '14,000 lines, each twice': () => many(14_000, (index) => `Picture ${index}\n\nPicture ${index}\n\n`),
  labels: () => fullOf('Published:\n'),
  dates: () => fullOf('2026-01-01 12:30\n'),
  dashes: () => fullOf('- '),
  'hard-wrapped lines': () => fullOf('The library opened yesterday, with fifty thousand\n'),
  tabs: () => `A title\n${fullOf('\t')}x`,
  'carriage returns alone': () => fullOf('word\r'),
};
