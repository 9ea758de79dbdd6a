/** Log-odds in half units, from -8 to 8. */
export type LikenessModel = (word: string) => number;

/** Words longer than this are judged by their beginning. */
const longestWord = 40;
export const likenessBits = 16;
export const weightScale = 32;
const limit = 8;

const shortest = 1;
const longest = 5;

/** The runs of one to five letters of a word in its boundaries, each as a place in the table of weights. */
export const letterRuns = (word: string): number[] => {
  const bounded = `^${word.slice(0, longestWord)}$`;
  const runs: number[] = [];
  for (let start = 0; start < bounded.length; start++) {
    let hash = 0x811c9dc5;
    const end = Math.min(bounded.length, start + longest);
    for (let index = start; index < end; index++) {
      hash = Math.imul(hash ^ bounded.charCodeAt(index), 0x01000193);
      if (index - start + 1 < shortest) continue;
      const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
      runs.push((mixed ^ (mixed >>> 13)) & ((1 << likenessBits) - 1));
    }
  }
  return runs;
};

/** @param base64 the bias and one weight per place, signed bytes in 32nds. */
export const openLikeness = (base64: string): LikenessModel => {
  const weights = Int8Array.from(atob(base64), (character) => (character.charCodeAt(0) << 24) >> 24);
  const bias = weights[weights.length - 1] ?? 0;
  return (word) => {
    let sum = bias;
    for (const run of letterRuns(word)) sum += weights[run] ?? 0;
    const halves = Math.round((2 * sum) / weightScale);
    return Math.max(-limit, Math.min(limit, halves));
  };
};
