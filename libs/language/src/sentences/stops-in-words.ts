import { numberAbbreviations, otherAbbreviations, titleAbbreviations } from './abbreviations.js';
import { CharacterClass, classAt, isLetter, isWordClass, widthAt } from './character-class.js';
import { letterNames, longestLetterName } from './letter-names.js';

const longestAbbreviation = 8;
const space = 0x20;
const fullStop = 0x2e;
const tatweel = 0x640;
const waw = 0x648;
/** Doctor, professor, engineer: the titles that Arabic abbreviates to one letter. */
const titleLetters: ReadonlySet<number> = new Set([...'دأم'].map((letter) => letter.charCodeAt(0)));

/** The class of the next visible character on the same line; a line break where there is none near. */
const classBehind = (text: string, from: number): number => {
  for (let at = from; at < from + longestAbbreviation && at < text.length; at += 1) {
    const found = classAt(text, at);
    if (found !== CharacterClass.space && found !== CharacterClass.invisible) return found;
  }
  return CharacterClass.lineBreak;
};

const endOfLetter = (text: string, start: number): number => {
  let end = start + widthAt(text, start);
  while (classAt(text, end) === CharacterClass.mark || text.charCodeAt(end) === tatweel) end += 1;
  return end;
};

/** `z. B.`, `d. h.`: a small letter with a stop is an abbreviation where another letter with a stop follows. */
const isLetterWithStop = (text: string, at: number): boolean =>
  text.charCodeAt(at) === space && isLetter(classAt(text, at + 1)) && text.charCodeAt(at + 2) === fullStop;

/** One letter with a stop is an initial (`J. Smith`, `د. أحمد`) where a name can follow it. */
const isInitial = (text: string, start: number, end: number): boolean =>
  classAt(text, start) === CharacterClass.lower
    ? isLetterWithStop(text, end)
    : classAt(text, end) !== CharacterClass.lower && isWordClass(classBehind(text, end));

/** `ود. محمد`: the conjunction is written together with the initial. */
const conjunctionLength = (text: string, start: number): number =>
  text.charCodeAt(start) === waw &&
  titleLetters.has(text.charCodeAt(start + 1)) &&
  text.charCodeAt(start + 2) === fullStop
    ? 1
    : 0;

/** Letters that each have a stop, from `start`: `U.S.`, `H.M.`, `أ.د.`. The end of the last, or `start` if there are none. */
export const endOfInitials = (text: string, start: number): number => {
  let end = start + conjunctionLength(text, start);
  for (let letters = 0; letters < longestAbbreviation; letters += 1) {
    if (!isLetter(classAt(text, end))) return letters > 1 || isInitial(text, start, end) ? end : start;
    const behind = endOfLetter(text, end);
    if (text.charCodeAt(behind) !== fullStop) {
      if (letters === 0) return start;
      if (!isWordClass(classAt(text, behind))) return behind;
      return letters > 1 || isInitial(text, start, end) ? end : start;
    }
    end = behind + 1;
  }
  return end;
};

const endOfLetterName = (text: string, start: number): number => {
  let end = start;
  while (end <= start + longestLetterName && classAt(text, end) === CharacterClass.caseless) end += 1;
  return end;
};

const article = /^[وبلف]?(?:ال)?/u;

/** `سي. إن. إن`, `بي.بي.سي`: the name of one letter, and of another behind its stop. */
const spellsAcronym = (text: string, start: number, end: number): boolean => {
  const word = text.slice(start, end);
  if (!letterNames.has(word) && !letterNames.has(word.replace(article, ''))) return false;
  const next = text.charCodeAt(end + 1) === space ? end + 2 : end + 1;
  return letterNames.has(text.slice(next, endOfLetterName(text, next)));
};

/** Whether the stop at `end` belongs to the word before it, an abbreviation that something follows on its line. */
export const hasOwnStop = (text: string, start: number, end: number): boolean => {
  if (text.charCodeAt(end) !== fullStop || end - start > longestAbbreviation) return false;
  const next = classBehind(text, end + 1);
  if (!isWordClass(next)) return false;
  if (next === CharacterClass.caseless && spellsAcronym(text, start, end)) return true;
  const word = text.slice(start, end).toLowerCase();
  if (numberAbbreviations.has(word)) return next === CharacterClass.digit;
  return titleAbbreviations.has(word) || otherAbbreviations.has(word);
};
