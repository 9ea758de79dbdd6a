import { classAt, isCased, isWordClass } from './character-class.js';

export const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;

/** English endings that are words of their own: `Murdoch` + `'s`. */
const endings: ReadonlySet<string> = new Set(['s', 'm', 're', 've', 'll', 'd']);
const longestEnding = 2;

/** Articles and prepositions that lose their vowel before a name: `l'` + `Élysée`, `dell'` + `Ambiente`. */
const elisions: ReadonlySet<string> = new Set(
  (
    'l d j m n s t c qu jusqu lorsqu puisqu quelqu dell all nell sull dall coll un ' +
    'L J C Qu Jusqu Lorsqu Puisqu Dell All Nell Sull Dall Un'
  ).split(' '),
);
const longestElision = 7;

const endOfLetters = (text: string, start: number): number => {
  let end = start;
  while (end < text.length && end <= start + longestEnding && isCased(classAt(text, end))) end += 1;
  return end;
};

/** Whether an ending begins behind the apostrophe at `at`; then the end of that ending, else `at`. */
export const endOfEnding = (text: string, at: number): number => {
  const end = endOfLetters(text, at + 1);
  const whole = end < text.length && isWordClass(classAt(text, end)) ? '' : text.slice(at + 1, end).toLowerCase();
  return endings.has(whole) ? end : at;
};

/** `do` + `n't`. */
const isNegation = (text: string, at: number): boolean =>
  /^n.t$/iu.test(text.slice(at - 1, at + 2)) && !isWordClass(classAt(text, at + 2));

/** Where the word from `start` ends if it ends at the apostrophe at `at`; -1 if it goes on behind it. */
export const endAtApostrophe = (text: string, start: number, at: number): number => {
  if (!isCased(classAt(text, at - 1)) || !isCased(classAt(text, at + 1))) return at;
  if (isNegation(text, at)) return at - 1 > start ? at - 1 : -1;
  if (endOfEnding(text, at) > at) return at;
  return at - start <= longestElision && elisions.has(text.slice(start, at)) ? at + 1 : -1;
};
