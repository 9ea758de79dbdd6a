import { foldTerm, type Sentence } from '@khabar/language/analysis';
import { gazetteerOf } from '../gazetteers/index.js';
import type { Mention } from '../mentions/mention.js';
import { casedPersons } from './cased-persons.js';
import { knownMentions } from './known-mentions.js';

const overlaps = (one: Mention, other: Mention): boolean => one.start < other.end && other.start < one.end;

/** The first list wins; both are in order and without overlap of their own. */
const merged = (first: readonly Mention[], second: readonly Mention[]): Mention[] =>
  [...first, ...second.filter((mention) => !first.some((other) => overlaps(mention, other)))].toSorted(
    (one, other) => one.start - other.start,
  );

const longestSentence = 2_000;

/** The mentions of a text in a language without a model: what the lists know for certain, and names by their capitals. */
export const mentionsWithoutModel = (sentences: readonly Sentence[], language: string): Mention[] => {
  const gazetteer = gazetteerOf((language.split('-')[0] ?? '').toLowerCase());
  const folds = new Map<string, string>();
  const fold = (surface: string): string => {
    const known = folds.get(surface);
    if (known !== undefined) return known;
    const folded = foldTerm(surface);
    folds.set(surface, folded);
    return folded;
  };
  return sentences.flatMap((sentence) => {
    // A list or a table, no sentence.
    if (sentence.words.length > longestSentence) return [];
    const folded = sentence.words.map(({ surface }) => fold(surface));
    return merged(knownMentions(sentence, folded), casedPersons(sentence, folded, gazetteer));
  });
};
