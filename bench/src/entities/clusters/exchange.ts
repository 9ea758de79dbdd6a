import { ClassCounts, timesLog } from './class-counts.js';
import { reserved, type Neighbours, type PairCounts } from './count-pairs.js';

export interface ExchangeOptions {
  readonly classes: number;
  /** Times that every word is tried in every class, unless none moves any more. */
  readonly rounds: number;
}

/** How often the neighbours of a word are in each class; only those of `of` are not 0. */
interface NeighbourClasses {
  readonly of: number[];
  readonly counts: Int32Array;
}

interface Scratch {
  readonly classOf: Int32Array;
  /** All 0 before and after a word's turn. */
  readonly counts: Int32Array;
}

const classesOf = (neighbours: Neighbours, word: number, { classOf, counts }: Scratch): NeighbourClasses => {
  const of: number[] = [];
  neighbours.words.forEach((neighbour, index) => {
    // A word beside itself would count its own class twice.
    if (neighbour === word) return;
    const itsClass = classOf[neighbour] as number;
    if (counts[itsClass] === 0) of.push(itsClass);
    counts[itsClass] = (counts[itsClass] as number) + (neighbours.counts[index] as number);
  });
  return { of, counts };
};

interface Word {
  readonly before: NeighbourClasses;
  readonly after: NeighbourClasses;
  readonly besideItself: number;
  readonly count: number;
}

const move = (
  word: Word,
  to: number,
  { counts, sign }: { readonly counts: ClassCounts; readonly sign: 1 | -1 },
): void => {
  for (const other of word.before.of) counts.addPair(other, to, sign * (word.before.counts[other] as number));
  for (const other of word.after.of) counts.addPair(to, other, sign * (word.after.counts[other] as number));
  counts.addPair(to, to, sign * word.besideItself);
  counts.addSingle(to, sign * word.count);
};

/** What the likelihood gains by a word, now in no class, in this one. */
const gainIn = (to: number, word: Word, counts: ClassCounts): number => {
  let gain = 0;
  const own = counts.pair(to, to);
  for (const other of word.before.of) {
    if (other === to) continue;
    const pair = counts.pair(other, to);
    gain += timesLog(pair + (word.before.counts[other] as number)) - timesLog(pair);
  }
  for (const other of word.after.of) {
    if (other === to) continue;
    const pair = counts.pair(to, other);
    gain += timesLog(pair + (word.after.counts[other] as number)) - timesLog(pair);
  }
  const withOwn = own + (word.before.counts[to] as number) + (word.after.counts[to] as number) + word.besideItself;
  gain += timesLog(withOwn) - timesLog(own);
  const single = counts.single(to);
  return gain - 2 * (timesLog(single + word.count) - timesLog(single));
};

const countClasses = (pairs: PairCounts, classOf: Int32Array, classes: number): ClassCounts => {
  const counts = new ClassCounts(classes);
  pairs.after.forEach(({ words, counts: often }, word) => {
    const own = classOf[word] as number;
    words.forEach((other, index) => counts.addPair(own, classOf[other] as number, often[index] as number));
    counts.addSingle(own, pairs.counts[word] as number);
  });
  return counts;
};

interface Classes {
  readonly pairs: PairCounts;
  readonly classes: number;
  readonly classOf: Int32Array;
  readonly counts: ClassCounts;
  readonly beforeCounts: Int32Array;
  readonly afterCounts: Int32Array;
}

const wordOf = (number: number, { pairs, classOf, beforeCounts, afterCounts }: Classes): Word => {
  const after = pairs.after[number] as Neighbours;
  const self = after.words.indexOf(number);
  return {
    before: classesOf(pairs.before[number] as Neighbours, number, { classOf, counts: beforeCounts }),
    after: classesOf(after, number, { classOf, counts: afterCounts }),
    besideItself: self < 0 ? 0 : (after.counts[self] as number),
    count: pairs.counts[number] as number,
  };
};

const bestClass = (word: Word, from: number, { classes, counts }: Classes): number => {
  let best = from;
  let most = gainIn(from, word, counts);
  for (let to = 0; to < classes; to += 1) {
    const gain = gainIn(to, word, counts);
    if (gain <= most) continue;
    most = gain;
    best = to;
  }
  return best;
};

/** Puts a word where it fits best. @returns whether it moved */
const settle = (number: number, state: Classes): boolean => {
  const { classOf, counts, beforeCounts, afterCounts } = state;
  const word = wordOf(number, state);
  const from = classOf[number] as number;
  move(word, from, { counts, sign: -1 });
  const to = bestClass(word, from, state);
  move(word, to, { counts, sign: 1 });
  classOf[number] = to;
  for (const other of word.before.of) beforeCounts[other] = 0;
  for (const other of word.after.of) afterCounts[other] = 0;
  return to !== from;
};

/**
 * Puts words into classes so that the class of a word tells most of the class of the next one: the exchange algorithm of
 * Martin, Liermann and Ney, “Algorithms for bigram and trigram word clustering”, Speech Communication 24, 1998. Every
 * word in turn goes where the likelihood of the text under a class bigram model is highest. Deterministic.
 * @returns the class of each word, from 0; the classes of the reserved numbers hold nothing else
 */
export const exchange = (pairs: PairCounts, { classes, rounds }: ExchangeOptions): Int32Array => {
  const all = classes + reserved;
  const classOf = Int32Array.from(pairs.words, (_, word) =>
    word < reserved ? classes + word : (word - reserved) % classes,
  );
  const state: Classes = {
    pairs,
    classes,
    classOf,
    counts: countClasses(pairs, classOf, all),
    beforeCounts: new Int32Array(all),
    afterCounts: new Int32Array(all),
  };
  for (let round = 0; round < rounds; round += 1) {
    let moved = 0;
    for (let number = reserved; number < classOf.length; number += 1) if (settle(number, state)) moved += 1;
    if (moved === 0) break;
  }
  return classOf;
};
