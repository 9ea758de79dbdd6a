import { Lattice } from '../crf/decode.js';
import { labelCount, namesIn, type LabelledName } from '../crf/label-scheme.js';
import { likelihoodOf } from '../crf/likelihood.js';
import { marginalsOf, transitionFactors } from '../crf/marginals.js';
import { documentFeatures } from '../features/document-features.js';
import { sentenceFeatures } from '../features/sentence-features.js';
import type { WordType } from '../features/word-type.js';
import { confidenceOf } from '../model/calibration.js';
import { unpackWeights } from '../model/packed-weights.js';
import { PassModel } from '../model/pass-model.js';
import type { PackedTagger } from '../model/tagger-model.js';
import { ScoredWords, type ScoredWord } from './scored-words.js';

export interface TaggedName extends LabelledName {
  readonly confidence: number;
}

/** Names of each sentence; sentences are neighbours of one text. */
export type Tag = (sentences: readonly (readonly string[])[]) => TaggedName[][];

const scoresOf = (words: readonly ScoredWord[], pass: 0 | 1): Float32Array => {
  const scores = new Float32Array(words.length * labelCount);
  words.forEach((_, index) => {
    for (let offset = -2; offset <= 2; offset += 1) {
      const neighbour = words[index + offset]?.scores[pass];
      if (!neighbour) continue;
      const from = (offset + 2) * labelCount;
      for (let label = 0; label < labelCount; label += 1)
        scores[index * labelCount + label] =
          (scores[index * labelCount + label] as number) + (neighbour[from + label] as number);
    }
  });
  return scores;
};

interface Sentence {
  readonly words: readonly ScoredWord[];
  readonly types: readonly WordType[];
  readonly features: readonly (readonly number[])[];
}

/** Finds names in two passes: the second knows what the first made of each word and of its other occurrences. */
export const languageTagger = (language: string, packed: PackedTagger): Tag => {
  const models = packed.passes.map((pass) => new PassModel(unpackWeights(pass))) as [PassModel, PassModel];
  const [first, second] = models;
  const factors = transitionFactors(second.transitions);
  const known = new ScoredWords(language, models);
  const lattice = new Lattice();

  const firstPass = ({ words, features }: Sentence): Uint8Array => {
    const scores = scoresOf(words, 0);
    features.forEach((ofWord, index) => first.addAll(ofWord, scores, index * labelCount));
    return lattice.decode(scores, words.length, first.transitions);
  };
  const secondPass = ({ words, features }: Sentence, ofDocument: readonly number[][]): TaggedName[] => {
    const scores = scoresOf(words, 1);
    features.forEach((ofWord, index) => {
      second.addAll(ofWord, scores, index * labelCount);
      second.addAll(ofDocument[index] ?? [], scores, index * labelCount);
    });
    const names = namesIn(lattice.decode(scores, words.length, second.transitions));
    if (names.length === 0) return [];
    const marginals = marginalsOf(scores, words.length, factors);
    return names.map((name) => ({
      ...name,
      confidence: confidenceOf(likelihoodOf(name, marginals, factors), packed.calibration),
    }));
  };

  return (texts) => {
    const sentences = texts.map((tokens): Sentence => {
      const words = known.all(tokens);
      const types = words.map(({ type }) => type);
      return { words, types, features: sentenceFeatures(types, language) };
    });
    const labelled = sentences.map((sentence) => ({ types: sentence.types, labels: firstPass(sentence) }));
    const ofDocument = documentFeatures(labelled);
    return sentences.map((sentence, index) => secondPass(sentence, ofDocument[index] ?? []));
  };
};
