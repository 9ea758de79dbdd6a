import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { labelCount, labelOf, mayBegin, mayEnd, mayFollow, namesIn, outside, position } from './label-scheme.js';
import { Lattice } from './decode.js';
import { likelihoodOf } from './likelihood.js';
import { marginalsOf, transitionFactors } from './marginals.js';

const score = fc.float({ min: -5, max: 5, noNaN: true });
const scoresOf = (words: number) =>
  fc
    .array(score, { minLength: words * labelCount, maxLength: words * labelCount })
    .map((all) => Float32Array.from(all));
const transitions = scoresOf(labelCount);
const sentence = fc
  .integer({ min: 1, max: 5 })
  .chain((words) => fc.tuple(fc.constant(words), scoresOf(words), transitions));

/** All well-formed labellings of a few words. */
const labellings = (words: number): number[][] => {
  let all: number[][] = [[]];
  for (let word = 0; word < words; word += 1)
    all = all.flatMap((labels) =>
      Array.from({ length: labelCount }, (_, label) => label)
        .filter((label) => (word === 0 ? mayBegin(label) : mayFollow(labels[word - 1] as number, label)))
        .map((label) => [...labels, label]),
    );
  return all.filter((labels) => mayEnd(labels.at(-1) ?? outside));
};

const scoreOf = (labels: readonly number[], scores: Float32Array, pairs: Float32Array): number =>
  labels.reduce(
    (sum, label, word) =>
      sum +
      (scores[word * labelCount + label] as number) +
      (word === 0 ? 0 : (pairs[(labels[word - 1] as number) * labelCount + label] as number)),
    0,
  );

describe('the labels of names', () => {
  it('read a name of one word and one of several', () => {
    const labels = [labelOf(0, position.single), outside, labelOf(2, position.begin), labelOf(2, position.end)];
    expect(namesIn(labels)).toEqual([
      { type: 0, start: 0, end: 1 },
      { type: 2, start: 2, end: 4 },
    ]);
  });

  it('never leave a name open, nor let one go on that has not begun', () => {
    expect(mayFollow(labelOf(1, position.begin), outside)).toBe(false);
    expect(mayFollow(outside, labelOf(1, position.inside))).toBe(false);
    expect(mayFollow(labelOf(1, position.begin), labelOf(2, position.end))).toBe(false);
    expect(mayFollow(labelOf(1, position.end), labelOf(1, position.begin))).toBe(true);
  });
});

describe('decoding', () => {
  it('finds the labelling with the highest score of all that are well formed', () => {
    const property = fc.property(
      sentence.filter(([words]) => words <= 3),
      ([words, scores, pairs]) => {
        const best = Math.max(...labellings(words).map((labels) => scoreOf(labels, scores, pairs)));
        const found = [...new Lattice().decode(scores, words, pairs)];
        expect(scoreOf(found, scores, pairs)).toBeCloseTo(best, 3);
        expect(labellings(words).map(String)).toContain(String(found));
      },
    );
    fc.assert(property, { numRuns: 15 });
  });

  it('leaves nothing behind from the sentence before', () => {
    const property = fc.property(sentence, sentence, ([words, scores, pairs], [otherWords, otherScores]) => {
      const lattice = new Lattice();
      const fresh = lattice.decode(scores, words, pairs);
      lattice.decode(otherScores, otherWords, pairs);
      expect(lattice.decode(scores, words, pairs)).toEqual(fresh);
    });
    fc.assert(property);
  });
});

describe('likelihoods', () => {
  it('of the labels of a word sum up to one', () => {
    const property = fc.property(sentence, ([words, scores, pairs]) => {
      const { labels } = marginalsOf(scores, words, transitionFactors(pairs));
      for (let word = 0; word < words; word += 1) {
        const sum = labels.slice(word * labelCount, (word + 1) * labelCount).reduce((all, one) => all + one, 0);
        expect(sum).toBeCloseTo(1, 6);
      }
    });
    fc.assert(property);
  });

  it('of a name are those of all labellings that have it', () => {
    const property = fc.property(
      sentence.filter(([words]) => words === 3),
      ([words, scores, pairs]) => {
        const factors = transitionFactors(pairs);
        const name = { type: 1, start: 1, end: 3 };
        const weighed = labellings(words).map((labels) => ({
          has: namesIn(labels).some((other) => String(Object.values(other)) === String(Object.values(name))),
          weight: Math.exp(scoreOf(labels, scores, pairs)),
        }));
        const sum = (all: typeof weighed) => all.reduce((total, { weight }) => total + weight, 0);
        const expected = sum(weighed.filter(({ has }) => has)) / sum(weighed);
        expect(likelihoodOf(name, marginalsOf(scores, words, factors), factors)).toBeCloseTo(expected, 5);
      },
    );
    fc.assert(property, { numRuns: 15 });
  });
});
