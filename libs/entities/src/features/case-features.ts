import { both, featureHash } from './feature-hash.js';
import type { FeatureSink } from './feature-sink.js';
import { letterCase, type LetterCase } from './letter-case.js';
import type { WordType } from './word-type.js';

const isCapital = (written: LetterCase | undefined): boolean =>
  written === letterCase.capital || written === letterCase.capitals;

/** A sentence in which nearly all words have capitals says little by them. */
const styles = { plain: 0, headline: 1, shouted: 2 } as const;
const mostCapitals = 0.7;
const shortestHeadline = 5;
const shortestShout = 3;

const styleOf = (cases: readonly LetterCase[]): number => {
  const words = cases.filter((written) => written !== letterCase.none);
  const most = mostCapitals * words.length;
  if (words.length >= shortestShout && words.filter((written) => written === letterCase.capitals).length > most)
    return styles.shouted;
  return words.length >= shortestHeadline && words.filter(isCapital).length > most ? styles.headline : styles.plain;
};

const named = {
  style: featureHash('case/style'),
  sort: featureHash('case/sort'),
  before: featureHash('case/before'),
  after: featureHash('case/after'),
  place: featureHash('run/place'),
  firstWord: featureHash('run/first-word'),
  lastWord: featureHash('run/last-word'),
  firstSort: featureHash('run/first-sort'),
  lastSort: featureHash('run/last-sort'),
  wordBefore: featureHash('run/word-before'),
  wordAfter: featureHash('run/word-after'),
} as const;

/** Longer runs of capitals count as this long. */
const longestRun = 3;

const addRun = (sink: FeatureSink, types: readonly WordType[], run: { start: number; end: number }): void => {
  const [first, last] = [types[run.start], types[run.end - 1]];
  const [before, after] = [types[run.start - 1], types[run.end]];
  if (!first || !last) return;
  for (let index = run.start; index < run.end; index += 1) {
    const place =
      Math.min(longestRun, index - run.start) * (longestRun + 1) + Math.min(longestRun, run.end - 1 - index);
    sink.add(index, both(named.place, place));
    sink.add(index, both(named.firstWord, first.formHash));
    sink.add(index, both(named.lastWord, last.formHash));
    sink.add(index, both(named.firstSort, first.sortHash));
    sink.add(index, both(named.lastSort, last.sortHash));
    if (before) sink.add(index, both(named.wordBefore, before.formHash));
    if (after) sink.add(index, both(named.wordAfter, after.formHash));
  }
};

/**
 * What capitals tell of each word, as hashes: its case by where it stands, and the run of capitalised words around it.
 * Nothing in scripts without case.
 */
export const addCase = (sink: FeatureSink, types: readonly WordType[]): void => {
  const cases = types.map((type) => type.letterCase);
  const opening = cases.findIndex((written) => written !== letterCase.none);
  if (opening === -1) return;
  const style = styleOf(cases);
  for (const [index, type] of types.entries()) {
    const written = cases[index] ?? letterCase.none;
    if (written === letterCase.none) continue;
    const stands = written * 2 + Number(index === opening);
    const [before, after] = [types[index - 1], types[index + 1]];
    sink.add(index, both(named.style, stands * 4 + style));
    sink.add(index, both(both(named.sort, stands), type.sortHash));
    if (before) sink.add(index, both(both(named.before, written), before.formHash));
    if (after) sink.add(index, both(both(named.after, written), after.formHash));
  }
  let start = 0;
  for (let index = 0; index <= cases.length; index += 1) {
    if (isCapital(cases[index])) continue;
    if (index > start) addRun(sink, types, { start, end: index });
    start = index + 1;
  }
};
