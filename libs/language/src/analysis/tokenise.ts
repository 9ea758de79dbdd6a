import { invisibleCharacters } from '../invisible.js';

/** A word of a text where it stands: `text.slice(start, end) === surface`. Offsets are UTF-16 code units. */
export interface Word {
  readonly surface: string;
  readonly start: number;
  readonly end: number;
}

/** Scripts that put no space between words: each letter stands alone, as in Lucene's standard tokeniser. */
const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}]`;
const wordCharacter = String.raw`[[\p{L}\p{N}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}]]`;
/** A longer run of letters is cut, so that no term can outgrow an index key. */
const longestPart = 255;

const pattern = new RegExp(
  `${unspaced}|${wordCharacter}{1,${longestPart}}(?:${invisibleCharacters}{1,4}${wordCharacter}{1,${longestPart}}){0,4}`,
  'gv',
);

/** Runs of letters, digits and marks, in order. Linear in the length of the text. */
export const tokenise = (text: string): Word[] => {
  const words: Word[] = [];
  for (const { 0: surface, index } of text.matchAll(pattern)) {
    words.push({ surface, start: index, end: index + surface.length });
  }
  return words;
};
