import { foldTerm } from '@khabar/language/analysis';
import { joined, readName, type ComparedName, type NameWord } from './name-words.js';
import { soundLikeness, type Mode } from './sound-distance.js';

export interface WordPair {
  readonly left: string;
  readonly right: string;
  /** 0 to 1. */
  readonly score: number;
}

/** Whether two names are those of one person, and why. `score` is 0 to 1, `pairs` the words that were held together. */
export type NameComparison =
  | {
      readonly same: true;
      readonly because: 'identical' | 'spelling' | 'transliteration';
      readonly score: number;
      readonly pairs: readonly WordPair[];
    }
  | {
      readonly same: false;
      readonly because: 'words' | 'sound' | 'script';
      readonly score: number;
      readonly pairs: readonly WordPair[];
    };

/** Every word must be as alike as this, and all together on average. */
const leastOfWord: Readonly<Record<Mode, number>> = { across: 0.82, arabic: 0.87, latin: 0.84 };
const leastOfName = 0.88;

const modeOf = (left: ComparedName, right: ComparedName): Mode | undefined => {
  if (left.script === 'other' || right.script === 'other') return undefined;
  return left.script === right.script ? left.script : 'across';
};

const isWritten = ({ left, right }: Pick<WordPair, 'left' | 'right'>): boolean => foldTerm(left) === foldTerm(right);

const likeness = (left: NameWord, right: NameWord, mode: Mode): number => {
  if (foldTerm(left.surface) === foldTerm(right.surface)) return 1;
  let best = 0;
  for (const one of left.readings) {
    for (const other of right.readings) best = Math.max(best, soundLikeness(one, other, mode));
  }
  return best;
};

const pairOf = (left: NameWord, right: NameWord, mode: Mode): WordPair => ({
  left: left.surface,
  right: right.surface,
  score: likeness(left, right, mode),
});

const scoreOf = (pairs: readonly WordPair[]): number =>
  pairs.reduce((sum, pair) => sum + pair.score, 0) / Math.max(pairs.length, 1);

/** All ways to write two neighbouring words as one. */
const mergings = (words: readonly NameWord[]): NameWord[][] =>
  words
    .slice(1)
    .map((word, index) => [
      ...words.slice(0, index),
      joined(words[index] as NameWord, word),
      ...words.slice(index + 2),
    ]);

/** The words of both in pairs; where one has a word more, two of its words are taken as one. */
const pairing = (left: readonly NameWord[], right: readonly NameWord[], mode: Mode): WordPair[] | undefined => {
  const held = (lefts: readonly NameWord[], rights: readonly NameWord[]): WordPair[] =>
    lefts.map((word, index) => pairOf(word, rights[index] as NameWord, mode));
  if (left.length === right.length) return held(left, right);
  let pairings: WordPair[][] = [];
  if (left.length === right.length + 1) pairings = mergings(left).map((words) => held(words, right));
  if (right.length === left.length + 1) pairings = mergings(right).map((words) => held(left, words));
  return pairings.sort((one, other) => scoreOf(other) - scoreOf(one))[0];
};

/** What has more words is no name of a person, and pairing takes time with their square. */
const mostWords = 12;

/** Two names in any scripts, as {@link readName} read them. */
export const compareNames = (left: ComparedName, right: ComparedName): NameComparison => {
  const mode = modeOf(left, right);
  if (!mode) return { same: false, because: 'script', score: 0, pairs: [] };
  const tooLong = Math.max(left.words.length, right.words.length) > mostWords;
  const pairs = tooLong ? undefined : pairing(left.words, right.words, mode);
  if (!pairs || pairs.length === 0) return { same: false, because: 'words', score: 0, pairs: [] };
  const score = scoreOf(pairs);
  if (score < leastOfName || pairs.some((pair) => pair.score < leastOfWord[mode])) {
    return { same: false, because: 'sound', score, pairs };
  }
  if (mode === 'across') return { same: true, because: 'transliteration', score, pairs };
  return { same: true, because: pairs.every(isWritten) ? 'identical' : 'spelling', score, pairs };
};

/** Whether two names of persons are the same in sound, word by word in their order. */
export const sameName = (left: string, right: string): NameComparison => compareNames(readName(left), readName(right));
