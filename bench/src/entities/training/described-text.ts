import {
  addSentence,
  FeatureLists,
  featuresAt,
  knownNamesIn,
  wordDescriber,
  type WordType,
} from '@khabar/entities/training';
import type { Sentence } from '../sets/sentence.js';
import { labelsOf } from './labels-of.js';

/** A text to learn from: its sentences are neighbours. */
export interface TrainingText {
  readonly sentences: readonly Sentence[];
  /** How much it counts; 1 for gold. */
  readonly weight: number;
}

export interface DescribedSentence {
  readonly types: readonly WordType[];
  /** Hashes of the features of each word. */
  readonly features: readonly Uint32Array[];
  readonly labels: Uint8Array;
  readonly weight: number;
}

export type DescribedText = readonly DescribedSentence[];

const featuresOf = (types: readonly WordType[], language: string): Uint32Array[] => {
  const sink = new FeatureLists(types.length);
  addSentence(sink, types, { language, known: knownNamesIn(types, language) });
  types.forEach((type, index) => {
    for (let place = -2; place <= 2; place += 1)
      for (const hash of featuresAt(type, place)) sink.add(index - place, hash);
  });
  return sink.lists.map((features) => Uint32Array.from(features));
};

/** Describes texts as the tagger does. */
export const textDescriber = (language: string): ((text: TrainingText) => DescribedText) => {
  const describe = wordDescriber(language);
  const known = new Map<string, WordType>();
  const typeOf = (surface: string): WordType => {
    const type = known.get(surface) ?? describe(surface);
    known.set(surface, type);
    return type;
  };
  return ({ sentences, weight }) =>
    sentences.map(({ tokens, labels }) => {
      const types = tokens.map(typeOf);
      return { types, features: featuresOf(types, language), labels: labelsOf(labels), weight };
    });
};
