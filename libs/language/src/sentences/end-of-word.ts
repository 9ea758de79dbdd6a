import { endAtApostrophe, endOfEnding, isApostrophe } from './apostrophes.js';
import { CharacterClass, classAt, classOfCodePoint, isLetter, isWordClass, widthAt } from './character-class.js';
import { endAtHyphen, isHyphen } from './hyphens.js';
import { joins } from './joints.js';
import { endOfInitials, hasOwnStop } from './stops-in-words.js';
import { endOfUrl } from './urls.js';

/** A longer run of letters is cut, so that what is kept for each word stays small. In UTF-16 code units. */
const longestWord = 255;
const mostInvisible = 4;
const fullStop = 0x2e;
const hyphen = 0x2d;
const commercialAt = 0x40;

/** The first character that can be seen behind the invisible ones at `at`; -1 if the word does not go on there. */
const behindInvisible = (text: string, at: number): number => {
  let next = at;
  while (next - at < mostInvisible && classAt(text, next) === CharacterClass.invisible) next += 1;
  return isWordClass(classAt(text, next)) ? next : -1;
};

/** Where a word goes on behind the character at `at`, which is no part of words by itself; -1 - end if it ends at `end`. */
const behindJoint = (text: string, start: number, at: number): number => {
  const unit = text.charCodeAt(at);
  if (classAt(text, at) === CharacterClass.invisible) {
    const next = behindInvisible(text, at);
    return next < 0 ? -1 - at : next;
  }
  if (isApostrophe(unit) || isHyphen(unit)) {
    const end = isApostrophe(unit) ? endAtApostrophe(text, start, at) : endAtHyphen(text, start, at);
    return end < 0 ? at + 1 : -1 - end;
  }
  return joins(text, at) ? at + 1 : -1 - at;
};

const endOfRun = (text: string, start: number): number => {
  const limit = start + longestWord;
  let at = start;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
    if (isWordClass(isSurrogate ? classAt(text, at) : classOfCodePoint(unit))) {
      if (at >= limit) return at;
      at += isSurrogate ? 2 : 1;
      continue;
    }
    // A space ends nearly all words.
    if (unit === 0x20) break;
    const next = behindJoint(text, start, at);
    if (next < 0) return -1 - next;
    at = next;
  }
  return at;
};

/** A symbol with the marks on it; a run of stops or hyphens is one: `...`, `--`. */
const endOfSymbol = (text: string, start: number): number => {
  const unit = text.charCodeAt(start);
  let end = start + widthAt(text, start);
  if (isApostrophe(unit) && start > 0 && isLetter(classAt(text, start - 1)))
    return Math.max(end, endOfEnding(text, start));
  if (unit === commercialAt && isLetter(classAt(text, end))) return endOfRun(text, end);
  const limit = start + longestWord;
  const repeats = unit === fullStop || unit === hyphen;
  while (end < limit && (classAt(text, end) === CharacterClass.mark || (repeats && text.charCodeAt(end) === unit)))
    end += widthAt(text, end);
  return end;
};

/** Where the word ends that begins at `start`, which must be neither space nor invisible. */
export const endOfWord = (text: string, start: number): number => {
  const first = classAt(text, start);
  if (!isWordClass(first))
    return first === CharacterClass.alone ? start + widthAt(text, start) : endOfSymbol(text, start);
  const urlEnd = endOfUrl(text, start);
  if (urlEnd > start) return urlEnd;
  const initialsEnd = endOfInitials(text, start);
  if (initialsEnd > start) return initialsEnd;
  const end = endOfRun(text, start);
  return hasOwnStop(text, start, end) ? end + 1 : end;
};
