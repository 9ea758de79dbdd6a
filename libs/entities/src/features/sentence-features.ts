import { gazetteerOf } from '../gazetteers/index.js';
import type { KnownSpan } from '../known/index.js';
import { addCase } from './case-features.js';
import { both, featureAt, featureHash } from './feature-hash.js';
import type { FeatureSink } from './feature-sink.js';
import { addHeads } from './head-features.js';
import { knownHashes } from './known-kind.js';
import { addSpan } from './span-features.js';
import type { WordType } from './word-type.js';

const hashes = {
  edge: featureHash('edge'),
  sorts: featureHash('sorts'),
  words: featureHash('words'),
  sortWord: featureHash('sort-word'),
  first: featureHash('first'),
  last: featureHash('last'),
  listed: featureHash('listed'),
  listedAs: featureHash('listed-as'),
};

/** The word with its neighbours, by their forms and by their sorts. */
const addNeighbours = (sink: FeatureSink, types: readonly WordType[], index: number): void => {
  const { sortHash, formHash } = types[index] as WordType;
  const before = types[index - 1];
  const after = types[index + 1];
  const sortBefore = before?.sortHash ?? hashes.edge;
  const sortAfter = after?.sortHash ?? hashes.edge;
  const sorts = both(hashes.sorts, sortBefore);
  sink.add(index, both(sorts, sortHash));
  sink.add(index, featureAt(both(both(hashes.sorts, sortHash), sortAfter), 1));
  sink.add(index, featureAt(both(both(sortBefore, sortHash), sortAfter), 2));
  sink.add(index, featureAt(both(sorts, sortAfter), 3));
  sink.add(index, featureAt(both(both(types[index - 2]?.sortHash ?? hashes.edge, sortBefore), sortHash), 4));
  sink.add(index, both(both(hashes.words, before?.formHash ?? hashes.edge), formHash));
  sink.add(index, featureAt(both(both(hashes.words, formHash), after?.formHash ?? hashes.edge), 1));
  sink.add(index, both(both(hashes.sortWord, before?.formHash ?? hashes.edge), sortHash));
  sink.add(index, featureAt(both(both(hashes.sortWord, after?.formHash ?? hashes.edge), sortHash), 1));
  if (!before) sink.add(index, hashes.first);
  if (!after) sink.add(index, hashes.last);
};

export interface SentenceContext {
  readonly language: string;
  /** As `knownNamesIn` finds them. */
  readonly known: readonly KnownSpan[];
}

/** Features of each word of a sentence that depend on the words around it, as hashes. */
export const addSentence = (
  sink: FeatureSink,
  types: readonly WordType[],
  { language, known }: SentenceContext,
): void => {
  for (let index = 0; index < types.length; index += 1) addNeighbours(sink, types, index);
  addHeads(sink, types);
  const folded = types.map((type) => type.folded);
  const readings = types.map((type) => type.keys);
  for (const { start, end, categories } of gazetteerOf(language).matchesIn(folded, readings)) {
    addSpan(sink, { start, end }, both(hashes.listedAs, categories));
    addSpan(sink, { start, end }, hashes.listed);
  }
  for (const { from, to, candidates } of known) {
    const { kinds, types: bits } = knownHashes(candidates);
    addSpan(sink, { start: from, end: to }, kinds);
    addSpan(sink, { start: from, end: to }, bits);
  }
  addCase(sink, types);
};
