import { describe, expect, it } from '@jest/globals';
import { outside } from '../crf/label-scheme.js';
import { wordDescriber } from './describe-word.js';
import type { LabelledSentence } from './document-features.js';
import { topicsAround } from './topic-features.js';

const sentence = (language: string, text: string): LabelledSentence => {
  const types = text.split(' ').map(wordDescriber(language));
  return { types, labels: new Uint8Array(types.length).fill(outside) };
};

describe('the topic of a sentence', () => {
  it('is told by the words of the sentences around it', () => {
    const sport = sentence('ar', 'سجل المهاجم هدفا في مباراة الدوري على ملعب الفريق');
    const [, beside] = topicsAround([sport, sentence('ar', 'وصل ليون أمس')]);
    expect(beside).toHaveLength(1);
    expect(topicsAround([sentence('ar', 'وصل ليون أمس')])[0]).toEqual([]);
  });

  it('is another for business than for sport', () => {
    const sport = topicsAround([sentence('en', 'the striker scored a goal in the match of the league')])[0];
    const business = topicsAround([sentence('en', 'shares of the company fell as profit and revenue missed')])[0];
    expect([sport?.length, business?.length]).toEqual([1, 1]);
    expect(sport).not.toEqual(business);
  });

  it('is forgotten some sentences further on', () => {
    const sport = sentence('ar', 'سجل المهاجم هدفا في مباراة الدوري على ملعب الفريق');
    const plain = Array.from({ length: 8 }, () => sentence('ar', 'وصل الوفد أمس'));
    expect(topicsAround([sport, ...plain]).at(-1)).toEqual([]);
  });
});
