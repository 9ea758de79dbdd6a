import type { EntityType } from '../mentions/mention.js';
import { counts, knownIndex, type KnownCandidate } from './known-entities.js';
import { readingsOf } from './proclitics.js';

/** A name of a known entity among words: `words.slice(from, to)`. */
export interface KnownSpan {
  readonly from: number;
  readonly to: number;
  /** Folded letters of the first word that stand before the name: conjunction, preposition; empty in most. */
  readonly proclitic: string;
  readonly candidates: readonly KnownCandidate[];
}

export interface WordsRead {
  /** Of the text, BCP 47: then short names of other languages do not count. */
  readonly language?: string;
  /** The words as they are written: then no name in Latin letters counts without its capitals. */
  readonly surfaces?: readonly string[];
  /** What `mayOpenKnownName` says of each word, where the caller keeps it. */
  readonly mayOpen?: readonly boolean[];
}

/** Whether a known name may begin with a word, behind proclitics or not. @param word folded by `foldTerm` */
export const mayOpenKnownName = (word: string): boolean => {
  const { longest } = knownIndex();
  return readingsOf(word).some(({ rest }) => longest.has(rest));
};

const typeBit: Readonly<Record<EntityType, number>> = { person: 1, place: 2, organisation: 4, misc: 8 };

/** One bit per type that some candidate has: person 1, place 2, organisation 4, misc 8; and 16 where none is certain. */
export const typeBitsOf = (candidates: readonly KnownCandidate[]): number => {
  let bits = candidates.every(({ ambiguous }) => ambiguous) ? 16 : 0;
  for (const { entity } of candidates) bits |= typeBit[entity.type];
  return bits;
};

const withoutCase = (text: string): boolean => text === text.toUpperCase() && text === text.toLowerCase();

/** Peoples are written small in many languages; an abbreviation is all capitals; any other name starts with one. */
const isWrittenAsName = ({ entity, acronym }: KnownCandidate, surface: string): boolean => {
  if (withoutCase(surface) || entity.nationality) return true;
  if (acronym) return surface === surface.toUpperCase();
  const first = String.fromCodePoint(surface.codePointAt(0) ?? 0);
  return first === first.toUpperCase();
};

const longestFrom = (words: readonly string[], from: number, read: WordsRead): KnownSpan | undefined => {
  const { byName, longest } = knownIndex();
  const word = words[from] ?? '';
  const surface = read.surfaces?.[from];
  for (const { proclitic, rest } of readingsOf(word)) {
    const most = longest.get(rest);
    if (most === undefined) continue;
    for (let to = Math.min(from + most, words.length); to > from; to -= 1) {
      const found = byName.get([rest, ...words.slice(from + 1, to)].join(' '));
      const candidates = found?.filter(
        (candidate) =>
          (read.language === undefined || counts(candidate, read.language)) &&
          (surface === undefined || isWrittenAsName(candidate, surface)),
      );
      if (candidates && candidates.length > 0) return { from, to, proclitic, candidates };
    }
  }
  return undefined;
};

/**
 * Names of known entities among the words of a text, the longest at each place, none within another, in order; Arabic
 * conjunctions and prepositions before a name are seen through.
 * @param words folded by `foldTerm`, without punctuation: or with it, then no name reaches across it
 */
export const knownEntitiesIn = (words: readonly string[], read: WordsRead = {}): KnownSpan[] => {
  const spans: KnownSpan[] = [];
  for (let from = 0; from < words.length;) {
    const span = read.mayOpen?.[from] === false ? undefined : longestFrom(words, from, read);
    if (span) spans.push(span);
    from = span?.to ?? from + 1;
  }
  return spans;
};
