import { mayOpenKnownName } from '../known/index.js';
import { anyTitle } from '../titles/title-kind.js';
import { clustersOf } from '../clusters/index.js';
import { featureHash } from './feature-hash.js';
import { expectationOf } from './head-features.js';
import { letterCaseOf } from './letter-case.js';
import { ownFeatures } from './own-features.js';
import { sortOfWord } from './sort-of-word.js';
import { topicOf } from './topic-words.js';
import { wordFacts } from './word-facts.js';
import type { WordType } from './word-type.js';

const definite = /^[وفبك]?ال|^و?لل/;

/** Readings of a word may say the same. */
const hashesOf = (features: readonly string[]): number[] => [...new Set(features)].map(featureHash);

/** Describes words of a language; see {@link WordType}. Pure. */
export const wordDescriber = (language: string): ((surface: string) => WordType) => {
  const factsOf = wordFacts(language);
  const clusters = clustersOf(language);
  return (surface) => {
    const word = factsOf(surface);
    const sort = sortOfWord(word);
    const { here, close, near } = ownFeatures(word, sort);
    const cluster = clusters(word.folded);
    const ofCluster = cluster ? [`cluster=${cluster.coarse}`, `fine=${cluster.fine}`] : [];
    const keys = word.readings.map(({ key }) => key);
    return {
      folded: word.folded,
      letterCase: letterCaseOf(surface),
      head: word.head,
      expectation: expectationOf(word.head, (word.title & anyTitle) !== 0),
      isPunctuation: word.isPunctuation,
      definite: definite.test(word.folded),
      topic: topicOf(keys, language),
      keys,
      mayOpenKnownName: mayOpenKnownName(word.folded),
      sortHash: featureHash(`sort=${sort}`),
      formHash: featureHash(`w=${word.folded}`),
      here: hashesOf(here),
      close: hashesOf(close),
      near: hashesOf([...near, ...ofCluster]),
    };
  };
};
