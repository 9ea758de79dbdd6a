import { bytesOf } from './packed-table.js';

/** Log-odds in half units, from -8 to 8. */
export type LikenessModel = (word: string) => number;

/** Words longer than this are judged by their beginning. */
const longestWord = 40;
export const likenessBits = 16;
export const weightScale = 32;
const limit = 8;

const longest = 5;

const eachRun = (word: string, visit: (place: number) => void): void => {
  const bounded = `^${word.slice(0, longestWord)}$`;
  for (let start = 0; start < bounded.length; start++) {
    let hash = 0x811c9dc5;
    const end = Math.min(bounded.length, start + longest);
    for (let index = start; index < end; index++) {
      hash = Math.imul(hash ^ bounded.charCodeAt(index), 0x01000193);
      const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
      visit((mixed ^ (mixed >>> 13)) & ((1 << likenessBits) - 1));
    }
  }
};

/** The runs of one to five letters of a word in its boundaries, each as a place in the table of weights. */
export const letterRuns = (word: string): number[] => {
  const runs: number[] = [];
  eachRun(word, (place) => runs.push(place));
  return runs;
};

/** @param base64 one weight per place and the bias, signed bytes in 32nds. */
export const openLikeness = (base64: string): LikenessModel => {
  const weights = new Int8Array(bytesOf(base64).buffer);
  const bias = weights[weights.length - 1] ?? 0;
  return (word) => {
    let sum = bias;
    eachRun(word, (place) => {
      sum += weights[place] ?? 0;
    });
    return Math.max(-limit, Math.min(limit, Math.round((2 * sum) / weightScale)));
  };
};
