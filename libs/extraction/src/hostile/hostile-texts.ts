import { articleWith, many } from './frame.js';

const inPage = (text: string): string => articleWith(`<p>${text}</p>`);

/** Characters that no writer writes, in pages. */
export const hostileCharacters: Readonly<Record<string, () => string>> = {
  'a text of five megabytes without a space': () => inPage('a'.repeat(5_000_000)),
  'a text of five megabytes of short words': () => inPage('a '.repeat(2_500_000)),
  'a text of five megabytes of sentences': () => inPage('It was so. '.repeat(450_000)),
  'a text of five megabytes in Arabic': () => inPage('افتتحت المدينة مكتبة، '.repeat(230_000)),
  'five megabytes of white space': () => inPage(`x${' \n\t'.repeat(1_700_000)}y`),
  'five megabytes of no-break spaces': () => inPage(`x${'\u00a0'.repeat(5_000_000)}y`),
  'five megabytes of commas': () => inPage(','.repeat(5_000_000)),
  'five megabytes of digits': () => inPage('1'.repeat(5_000_000)),
  'half a million dates': () => inPage('1 January 2026, '.repeat(400_000)),
  'half a million times of day': () => inPage('12:30 '.repeat(800_000)),
  'a million quotes that open': () => inPage('“ « " '.repeat(800_000)),
  'NUL bytes among the words': () => inPage('word\u0000word '.repeat(1_000)),
  'lone surrogates': () => inPage('word \ud800 word \udc00 '.repeat(100_000)),
  'controls of direction that nobody ends': () => inPage('\u202e\u2067\u202b word '.repeat(200_000)),
  'a million combining marks on one letter': () => inPage(`a${'\u0301'.repeat(1_000_000)}`),
  'a million joiners': () => inPage('👩\u200d'.repeat(1_000_000)),
  'a million byte order marks': () => inPage('\ufeff'.repeat(1_000_000)),
  'a million lost characters': () => inPage('\ufffd'.repeat(1_000_000)),
  'UTF-8 read as Windows-1252, for five megabytes': () => inPage('Ø§ÙØªØªØ­Øª '.repeat(400_000)),
};

/** Plain texts. */
export const hostileTexts: Readonly<Record<string, () => string>> = {
  'a line of five megabytes': () => 'The library opened, and many came. '.repeat(140_000),
  'a line of five megabytes without a space': () => 'x'.repeat(5_000_000),
  'a million lines of one word': () => 'word\n'.repeat(1_000_000),
  'a million empty lines': () => `A title\n${'\n'.repeat(1_000_000)}A sentence stands here.`,
  '500,000 different lines': () => many(500_000, (index) => `line ${index}\n`),
  '200,000 paragraphs': () => many(200_000, (index) => `Sentence ${index} stands here.\n\n`),
  '100,000 lines, each twice': () => many(100_000, (index) => `Picture ${index}\n\nPicture ${index}\n\n`),
  '300,000 labels': () => 'Published:\n'.repeat(300_000),
  '300,000 dates': () => '2026-01-01 12:30\n'.repeat(300_000),
  'a million dashes': () => '- '.repeat(1_000_000),
  'hard-wrapped lines of five megabytes': () => 'The library opened yesterday, with fifty thousand\n'.repeat(100_000),
  'five megabytes of tabs': () => `A title\n${'\t'.repeat(5_000_000)}x`,
  'carriage returns alone': () => 'word\r'.repeat(1_000_000),
};
