import type { Word } from '../analysis/tokenise.js';
import { behindNumbers, germanMonths, titleAbbreviations } from './abbreviations.js';
import { CharacterClass, classAt, isCased, isWordClass } from './character-class.js';
import { sentenceStarters } from './sentence-starters.js';

const unitsOf = (characters: string): ReadonlySet<number> =>
  new Set([...characters].map((character) => character.charCodeAt(0)));

const stops = unitsOf('.!?؟…。！？｡۔।॥።՞։‼⁇⁈⁉');
const closers = unitsOf('»”’"\')]}›＂」』）】«“‘');
/** Behind a quotation they lead on to who said it; the sentence has not ended. */
const continuations = unitsOf(',،;؛:、，』)]}');
/** So does a dash behind a closing quote; behind a stop it begins what another says, or an item of a list. */
const dashes = unitsOf('-–—');
/** Where an over-long sentence may be cut. */
const softMarks = unitsOf(',،;؛:–—、，');

export const isStop = (word: Word): boolean => stops.has(word.surface.charCodeAt(0));
export const isSoftMark = (word: Word): boolean => softMarks.has(word.surface.charCodeAt(0));

/** How a word bears on the end of its sentence; `undecided` leaves it to the word behind it. */
export type Ending = 'none' | 'stop' | 'undecided';

const isNumber = (text: string, word: Word | undefined): boolean =>
  word !== undefined && classAt(text, word.start) === CharacterClass.digit;

const endingOfFullStop = (text: string, stop: Word, before: Word): Ending => {
  // `.NET`, and `.5` without its nought.
  const detached = before.end < stop.start && isWordClass(classAt(text, stop.end));
  return detached && isCased(classAt(text, stop.end)) ? 'none' : 'stop';
};

const withoutStop = (word: Word): string => word.surface.slice(0, -1).toLowerCase();

/** What `words`, whose last has just been read, say about the end of their sentence. */
export const endingOf = (text: string, words: readonly Word[]): Ending => {
  const last = words.at(-1);
  const before = words.at(-2);
  if (!last) return 'none';
  if (isStop(last)) {
    if (!before) return 'none';
    // A number with a stop at the beginning of a sentence counts a list.
    if (words.length === 2 && last.surface === '.' && isNumber(text, before)) return 'none';
    return last.surface === '.' ? endingOfFullStop(text, last, before) : 'stop';
  }
  if (last.surface.length < 2 || last.surface.charCodeAt(last.surface.length - 1) !== 0x2e) return 'none';
  const abbreviation = withoutStop(last);
  if (behindNumbers.has(abbreviation) && isNumber(text, before)) return 'stop';
  return titleAbbreviations.has(abbreviation) ? 'none' : 'undecided';
};

/** Whether `next` still belongs to the end of the sentence whose last word so far is `last`: a further stop, a closing quote. */
export const closesSentence = (text: string, last: Word, next: Word): boolean =>
  next.start === last.end &&
  (isStop(next) || (closers.has(next.surface.charCodeAt(0)) && !isWordClass(classAt(text, next.end))));

const isOrdinal = (text: string, words: readonly Word[]): boolean =>
  words.at(-1)?.surface === '.' && isNumber(text, words.at(-2)) && (words.at(-2)?.surface.length ?? 0) <= 2;

const leadsOn = (words: readonly Word[], unit: number): boolean =>
  continuations.has(unit) || (dashes.has(unit) && !stops.has(words.at(-1)?.surface.charCodeAt(0) ?? 0));

/** Whether `next`, behind `words` that end with a stop, begins a new sentence. */
export const beginsBehindStop = (text: string, words: readonly Word[], next: Word): boolean =>
  !leadsOn(words, next.surface.charCodeAt(0)) &&
  classAt(text, next.start) !== CharacterClass.lower &&
  !(isOrdinal(text, words) && germanMonths.has(next.surface.toLowerCase()));

/** Whether `next`, behind an abbreviation, begins a new sentence. */
export const beginsBehindAbbreviation = (text: string, next: Word): boolean =>
  classAt(text, next.start) === CharacterClass.upper && sentenceStarters.has(next.surface.toLowerCase());
