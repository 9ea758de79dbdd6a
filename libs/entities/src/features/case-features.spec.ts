import { describe, expect, it } from '@jest/globals';
import { addCase } from './case-features.js';
import { FeatureLists } from './feature-sink.js';
import type { WordType } from './word-type.js';
import { wordDescriber } from './describe-word.js';

const describeWord = wordDescriber('en');
const caseFeatures = (types: readonly WordType[]): number[][] => {
  const sink = new FeatureLists(types.length);
  addCase(sink, types);
  return sink.lists;
};
const featuresOf = (sentence: string): number[][] => caseFeatures(sentence.split(' ').map(describeWord));

describe('what capitals tell of words', () => {
  it('is nothing in scripts without case', () => {
    expect(featuresOf('قال الوزير إن')).toEqual([[], [], []]);
  });

  it('differs between a word in lower case, with a capital and in capitals', () => {
    const [lower, capital, capitals] = ['we love apple now', 'we love Apple now', 'we love APPLE now'].map(
      (sentence) => featuresOf(sentence)[2],
    );
    expect(new Set([lower, capital, capitals].map((features) => JSON.stringify(features))).size).toBe(3);
  });

  it('differs between the first word of a sentence and a later one', () => {
    expect(featuresOf('“ Apple grew')[1]).not.toEqual(featuresOf('so Apple grew')[1]);
  });

  it('holds for every word of a run of capitals what its first and last words are', () => {
    const [, bank, , england] = featuresOf('the Bank Of England said');
    expect(bank?.filter((feature) => england?.includes(feature)).length).toBeGreaterThanOrEqual(4);
  });

  it('copes with empty sentences, lone surrogates and long runs', () => {
    expect(caseFeatures([])).toEqual([]);
    expect(featuresOf('\ud83d A \udc00')).toHaveLength(3);
    expect(featuresOf(Array.from({ length: 2_000 }, () => 'Ab').join(' '))).toHaveLength(2_000);
  });
});
