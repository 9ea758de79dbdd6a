import { featureAt } from './feature-hash.js';
import type { WordType } from './word-type.js';

/** How far a word's own features count, in words: those near by, and those close by. */
const reach = { near: 2, close: 1 } as const;

/** What a word says, by itself, of the word that it stands at `offset` from: 1 is the one before it. */
export const featuresAt = (type: WordType, offset: number): number[] => {
  const distance = Math.abs(offset);
  return [
    ...(distance === 0 ? type.here : []),
    ...(distance <= reach.close ? type.close.map((hash) => featureAt(hash, offset)) : []),
    ...(distance <= reach.near ? type.near.map((hash) => featureAt(hash, offset)) : []),
  ];
};
