import { both, featureHash } from './feature-hash.js';
import type { FeatureSink } from './feature-sink.js';
import type { HeadKind } from './head-words.js';
import type { WordType } from './word-type.js';

/** How far behind a head, or a title, its name is still expected, in words. */
const headReach = 6;
const longestRun = 4;

const hashes = {
  behind: featureHash('behind'),
  behindSort: featureHash('behind-sort'),
  heads: featureHash('heads'),
  headsBefore: featureHash('heads-before'),
  edge: featureHash('edge'),
};

/** What a name is expected behind, as a hash: the head of a name (شركة), or a title; 0 for most words. */
export const expectationOf = (head: HeadKind | undefined, isTitle: boolean): number => {
  if (head) return featureHash(head);
  return isTitle ? featureHash('title') : 0;
};

/**
 * Behind the head of a name, or behind a title: how far, and whether all words since have the article, as those of an Arabic name
 * and of an Arabic title have.
 */
export const addHeads = (sink: FeatureSink, types: readonly WordType[]): void => {
  types.forEach(({ expectation: expected }, at) => {
    if (expected === 0) return;
    let unbroken = 1;
    let run = 0;
    for (let index = at + 1; index < Math.min(types.length, at + headReach); index += 1) {
      const behind = types[index] as WordType;
      if (behind.isPunctuation) break;
      if (!behind.definite) unbroken = 0;
      run += unbroken;
      const state = both(expected, unbroken);
      sink.add(index, both(both(hashes.behind, index - at), state));
      sink.add(index, both(both(hashes.behindSort, state), behind.sortHash));
    }
    sink.add(at, both(both(hashes.heads, Math.min(run, longestRun)), expected));
    sink.add(at, both(both(hashes.headsBefore, expected), types[at + 1]?.sortHash ?? hashes.edge));
  });
};
