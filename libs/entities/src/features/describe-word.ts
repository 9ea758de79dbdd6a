import { anyTitle } from '../titles/title-kind.js';
import { featureHash } from './feature-hash.js';
import { letterCaseOf } from './letter-case.js';
import { ownFeatures } from './own-features.js';
import { sortOfWord } from './sort-of-word.js';
import { wordFacts } from './word-facts.js';
import type { WordType } from './word-type.js';

const definite = /^[وفبك]?ال|^و?لل/;

/** Describes words of a language; see {@link WordType}. Pure. */
export const wordDescriber = (language: string): ((surface: string) => WordType) => {
  const factsOf = wordFacts(language);
  return (surface) => {
    const word = factsOf(surface);
    const sort = sortOfWord(word);
    const { here, close, near } = ownFeatures(word, sort);
    return {
      folded: word.folded,
      letterCase: letterCaseOf(surface),
      head: word.head,
      isTitle: (word.title & anyTitle) !== 0,
      isPunctuation: word.isPunctuation,
      definite: definite.test(word.folded),
      keys: word.readings.map(({ key }) => key),
      sortHash: featureHash(`sort=${sort}`),
      formHash: featureHash(`w=${word.folded}`),
      here: here.map(featureHash),
      close: close.map(featureHash),
      near: near.map(featureHash),
    };
  };
};
