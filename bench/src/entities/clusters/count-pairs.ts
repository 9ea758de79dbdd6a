/** A neighbour of a word and how often it stands there. */
export interface Neighbours {
  readonly words: Int32Array;
  readonly counts: Int32Array;
}

/** Words by number: the more frequent first. Number 0 stands for the edge of a sentence, 1 for all rare words. */
export interface PairCounts {
  readonly words: readonly string[];
  readonly counts: Int32Array;
  readonly before: readonly Neighbours[];
  readonly after: readonly Neighbours[];
}

const edge = 0;
const rare = 1;
/** Numbers that no cluster holds. */
export const reserved = 2;

const frequentWords = (sentences: readonly (readonly string[])[], fewest: number): string[] => {
  const counts = new Map<string, number>();
  for (const words of sentences) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= fewest)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([word]) => word);
};

const neighboursOf = (counts: ReadonlyMap<number, number>): Neighbours => ({
  words: Int32Array.from(counts.keys()),
  counts: Int32Array.from(counts.values()),
});

/** @param fewest words that occur less often are not told apart */
export const countPairs = (sentences: readonly (readonly string[])[], fewest: number): PairCounts => {
  const words = ['', '', ...frequentWords(sentences, fewest)];
  const numbers = new Map(words.map((word, number) => [word, number]));
  const counts = new Int32Array(words.length);
  const before = words.map(() => new Map<number, number>());
  const after = words.map(() => new Map<number, number>());
  const count = (first: number, second: number): void => {
    after[first]?.set(second, (after[first].get(second) ?? 0) + 1);
    before[second]?.set(first, (before[second].get(first) ?? 0) + 1);
    counts[second] = (counts[second] as number) + 1;
  };
  for (const sentence of sentences) {
    let last = edge;
    for (const word of sentence) {
      const number = numbers.get(word) ?? rare;
      count(last, number);
      last = number;
    }
    count(last, edge);
  }
  return { words, counts, before: before.map(neighboursOf), after: after.map(neighboursOf) };
};
