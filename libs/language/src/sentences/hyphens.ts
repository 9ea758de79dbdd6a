import { CharacterClass, classAt, isCased } from './character-class.js';

export const isHyphen = (unit: number): boolean => unit === 0x2d || unit === 0x2010 || unit === 0x2011;

/** Stand before a name without being part of it: `pro` + `-` + `Iranian`. */
const heads: ReadonlySet<string> = new Set(
  'pro anti non ex pre post mid inter trans pan neo late early former'.split(' '),
);
const longestHead = 6;

/** Stand behind a name without being part of it, besides all participles: `US` + `-` + `led`, `Paris` + `-` + `based`. */
const tails: ReadonlySet<string> = new Set(
  'led run held born made built style wide era area bound speaking only sized type owned'.split(' '),
);
const participle = /(?:ed|....ing)$/u;
const longestTail = 14;

const isTail = (tail: string): boolean => tails.has(tail) || (tail.length > 3 && participle.test(tail));

const endOfLower = (text: string, start: number): number => {
  let end = start;
  while (end <= start + longestTail && classAt(text, end) === CharacterClass.lower) end += 1;
  return end;
};

/**
 * Where the word from `start` ends if it ends at the hyphen at `at`; -1 if it goes on behind it, as in `Jean-Luc`,
 * `al-Kadhimi`, `COVID-19` and `2019-20`.
 */
export const endAtHyphen = (text: string, start: number, at: number): number => {
  const before = classAt(text, at - 1);
  const after = classAt(text, at + 1);
  if (before === CharacterClass.digit && after === CharacterClass.digit) return -1;
  if (!isCased(before) || !(isCased(after) || after === CharacterClass.digit)) return at;
  if (after === CharacterClass.upper && at - start <= longestHead && heads.has(text.slice(start, at).toLowerCase()))
    return at;
  const capital = classAt(text, start) === CharacterClass.upper;
  return capital && after === CharacterClass.lower && isTail(text.slice(at + 1, endOfLower(text, at + 1))) ? at : -1;
};
