import { describe, expect, it } from '@jest/globals';
import { labelOf, outside, position } from '../crf/label-scheme.js';
import { wordDescriber } from './describe-word.js';
import { addDocument, documentReach, type LabelledSentence } from './document-features.js';
import { FeatureLists } from './feature-sink.js';

const describeWord = wordDescriber('ar');
const sentence = (words: readonly string[], labels: readonly number[]): LabelledSentence => ({
  types: words.map(describeWord),
  labels: Uint8Array.from(labels),
});
const documentFeatures = (sentences: readonly LabelledSentence[]): number[][][] => {
  const sinks = sentences.map(({ types }) => new FeatureLists(types.length));
  addDocument(sentences, (index) => sinks[index] as FeatureLists);
  return sinks.map(({ lists }) => lists);
};
const person = labelOf(0, position.single);
const filler = sentence(['جلسة', 'طويلة'], [outside, outside]);
const bare = sentence(['وميركل'], [outside]);

describe('features of a document', () => {
  it('tell of a word what it is elsewhere, also behind a proclitic', () => {
    const alone = documentFeatures([bare])[0]?.[0] ?? [];
    const told = documentFeatures([sentence(['ميركل'], [person]), bare])[1]?.[0] ?? [];
    expect(told.length).toBeGreaterThan(alone.length);
  });

  it('do not tell a word of itself', () => {
    const label = documentFeatures([sentence(['ميركل'], [person])])[0]?.[0] ?? [];
    const outsideOf = documentFeatures([sentence(['ميركل'], [outside])])[0]?.[0] ?? [];
    expect(label).toHaveLength(outsideOf.length);
  });

  it('reach no further than the window, which moves on with the sentences', () => {
    const far = [sentence(['ميركل'], [person]), ...Array.from({ length: documentReach }, () => filler), bare];
    const near = [sentence(['ميركل'], [person]), ...Array.from({ length: documentReach - 1 }, () => filler), bare];
    expect(documentFeatures(far).at(-1)?.[0]).toEqual(documentFeatures([bare])[0]?.[0]);
    expect((documentFeatures(near).at(-1)?.[0] ?? []).length).toBeGreaterThan(
      (documentFeatures([bare])[0]?.[0] ?? []).length,
    );
  });
});
