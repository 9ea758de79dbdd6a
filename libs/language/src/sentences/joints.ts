import { CharacterClass, classAt, isLetter, isWordClass } from './character-class.js';

/** Characters that stand inside a word when what surrounds them is of the kind they join. */
const betweenDigits = new Set([...'.,:/٫٬'].map((character) => character.charCodeAt(0)));
const betweenAny = new Set([...'_·'].map((character) => character.charCodeAt(0)));

const isHebrew = (unit: number): boolean => unit >= 0x5d0 && unit <= 0x5ea;
const isAsciiLower = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
const isAsciiUpper = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;

/** Whether the character at `at`, which is no part of words by itself, joins what stands before and behind it. */
export const joins = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  const after = classAt(text, at + 1);
  if (!isWordClass(after)) return false;
  if (betweenAny.has(unit)) return true;
  const previous = text.charCodeAt(at - 1);
  const next = text.charCodeAt(at + 1);
  if (after === CharacterClass.digit) return betweenDigits.has(unit) && classAt(text, at - 1) === CharacterClass.digit;
  if (!isLetter(after)) return false;
  // `amazon.com`, `name@host`; a missing space behind a full stop is followed by a capital.
  if (unit === 0x2e) return isAsciiLower(previous) && isAsciiLower(next);
  if (unit === 0x40) return isAsciiLower(next);
  if (unit === 0x26) return isAsciiUpper(previous) && isAsciiUpper(next);
  return unit === 0x22 && isHebrew(previous) && isHebrew(next);
};
