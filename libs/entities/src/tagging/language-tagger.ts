import { Lattice } from '../crf/decode.js';
import { namesIn, type LabelledName } from '../crf/label-scheme.js';
import { likelihoodOf } from '../crf/likelihood.js';
import { marginalsOf, transitionFactors } from '../crf/marginals.js';
import { addDocument } from '../features/document-features.js';
import { knownNamesIn } from '../features/known-names-in.js';
import { addSentence } from '../features/sentence-features.js';
import type { WordType } from '../features/word-type.js';
import { confidenceOf } from '../model/calibration.js';
import { FeatureTable } from '../model/feature-table.js';
import { unpackWeights } from '../model/packed-weights.js';
import type { PackedTagger } from '../model/tagger-model.js';
import { bothPasses, secondPass } from './score-sinks.js';
import { trustKnownNames } from './known-names.js';
import { ScoredWords, sumOfWords } from './scored-words.js';

export interface TaggedName extends LabelledName {
  readonly confidence: number;
}

/** Names of each sentence; sentences are neighbours of one text. */
export type Tag = (sentences: readonly (readonly string[])[]) => TaggedName[][];

interface FirstPass {
  readonly types: readonly WordType[];
  readonly labels: Uint8Array;
  /** Of the second pass, before it knows the document. */
  readonly scores: Float32Array;
}

/** Finds names in two passes: the second knows what the first made of each word and of its other occurrences. */
export const languageTagger = (language: string, packed: PackedTagger): Tag => {
  const [first, second] = packed.passes.map(unpackWeights) as [
    ReturnType<typeof unpackWeights>,
    ReturnType<typeof unpackWeights>,
  ];
  const table = new FeatureTable(first, second);
  const factors = transitionFactors(second.transitions);
  const known = new ScoredWords(language, table);
  const lattice = new Lattice();

  const firstPass = (tokens: readonly string[]): FirstPass => {
    const words = known.all(tokens);
    const types = words.map(({ type }) => type);
    const scores = sumOfWords(words);
    const knownNames = knownNamesIn(types, language);
    addSentence(bothPasses(table, scores), types, { language, known: knownNames });
    trustKnownNames(types, knownNames, [scores.first, scores.second]);
    return { types, labels: lattice.decode(scores.first, words.length, first.transitions), scores: scores.second };
  };

  const namesOf = ({ types, scores }: FirstPass): TaggedName[] => {
    const names = namesIn(lattice.decode(scores, types.length, second.transitions));
    if (names.length === 0) return [];
    const marginals = marginalsOf(scores, types.length, factors);
    return names
      .map((name) => ({
        ...name,
        confidence: confidenceOf(likelihoodOf(name, marginals, factors), packed.calibration),
      }))
      .filter(({ confidence }) => confidence >= packed.least);
  };

  return (sentences) => {
    const labelled = sentences.map(firstPass);
    addDocument(labelled, (index) => secondPass(table, (labelled[index] as FirstPass).scores));
    return labelled.map(namesOf);
  };
};
