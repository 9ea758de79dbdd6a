import { foldTerm } from '@khabar/language/analysis';
import { category, frequencyOf, gazetteerOf } from '../gazetteers/index.js';
import { speechVerbsOf } from '../quotes/verbs/speech-verbs.js';
import { titleKindOf } from '../titles/title-kind-of.js';
import { headKindOf, type HeadKind } from './head-words.js';
import { readingsOf, type Reading } from './readings.js';

export interface ReadingFacts extends Reading {
  /** What the lists say: see `category`, without `begins`. */
  readonly categories: number;
  /** See `frequencyOf`. */
  readonly frequency: number;
}

/** What tables and lists know of a word by itself. */
export interface WordFacts {
  /** As it is written, but for its end where it is too long for a name. */
  readonly surface: string;
  readonly folded: string;
  /** The word as it stands first. */
  readonly readings: readonly ReadingFacts[];
  /** Of the first reading that a list knows. */
  readonly categories: number;
  readonly frequency: number;
  /** Bits of `titleKind`. */
  readonly title: number;
  readonly isSpeechVerb: boolean;
  readonly isPunctuation: boolean;
  readonly head: HeadKind | undefined;
}

/** No name has a longer word; of a longer one only the beginning counts. In UTF-16 code units. */
const longestWord = 60;

const punctuation = /^[^\p{L}\p{N}]+$/u;

export const wordFacts = (language: string): ((written: string) => WordFacts) => {
  const gazetteer = gazetteerOf(language);
  const frequency = frequencyOf(language);
  const verbs = speechVerbsOf(language);
  return (written) => {
    const surface = written.length > longestWord ? written.slice(0, longestWord) : written;
    const folded = foldTerm(surface);
    const readings = readingsOf(surface, folded).map((reading) => ({
      ...reading,
      categories: gazetteer.categoriesOf(reading.key) & ~category.begins,
      frequency: frequency(reading.key),
    }));
    return {
      surface,
      folded,
      readings,
      categories: readings.find(({ categories }) => categories !== 0)?.categories ?? 0,
      frequency: frequency(folded),
      title: titleKindOf(folded, language),
      isSpeechVerb: verbs.has(folded),
      isPunctuation: punctuation.test(folded),
      head: headKindOf(
        readings.map(({ key }) => key),
        language,
      ),
    };
  };
};
