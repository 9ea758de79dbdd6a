import { gazetteerOf } from '../gazetteers/index.js';
import type { KnownSpan } from '../known/index.js';
import { caseFeatures } from './case-features.js';
import { both, featureAt, featureHash } from './feature-hash.js';
import { addHeads } from './head-features.js';
import { knownNamesIn } from './known-names-in.js';
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
const neighbourFeatures = (types: readonly WordType[], index: number): number[] => {
  const { sortHash, formHash } = types[index] as WordType;
  const before = types[index - 1];
  const after = types[index + 1];
  const sortBefore = before?.sortHash ?? hashes.edge;
  const sortAfter = after?.sortHash ?? hashes.edge;
  const sorts = both(hashes.sorts, sortBefore);
  const features = [
    both(sorts, sortHash),
    featureAt(both(both(hashes.sorts, sortHash), sortAfter), 1),
    featureAt(both(both(sortBefore, sortHash), sortAfter), 2),
    featureAt(both(sorts, sortAfter), 3),
    featureAt(both(both(types[index - 2]?.sortHash ?? hashes.edge, sortBefore), sortHash), 4),
    both(both(hashes.words, before?.formHash ?? hashes.edge), formHash),
    featureAt(both(both(hashes.words, formHash), after?.formHash ?? hashes.edge), 1),
    both(both(hashes.sortWord, before?.formHash ?? hashes.edge), sortHash),
    featureAt(both(both(hashes.sortWord, after?.formHash ?? hashes.edge), sortHash), 1),
  ];
  if (!before) features.push(hashes.first);
  if (!after) features.push(hashes.last);
  return features;
};

/** Features of each word of a sentence that depend on the words around it, as hashes. */
export const sentenceFeatures = (
  types: readonly WordType[],
  language: string,
  known: readonly KnownSpan[] = knownNamesIn(types, language),
): number[][] => {
  const features = types.map((_, index) => neighbourFeatures(types, index));
  addHeads(features, types);
  const folded = types.map((type) => type.folded);
  const readings = types.map((type) => type.keys);
  for (const { start, end, categories } of gazetteerOf(language).matchesIn(folded, readings)) {
    addSpan(features, { start, end }, both(hashes.listedAs, categories));
    addSpan(features, { start, end }, hashes.listed);
  }
  for (const { from, to, candidates } of known) {
    const { kinds, types: bits } = knownHashes(candidates);
    addSpan(features, { start: from, end: to }, kinds);
    addSpan(features, { start: from, end: to }, bits);
  }
  caseFeatures(types).forEach((ofWord, index) => features[index]?.push(...ofWord));
  return features;
};
