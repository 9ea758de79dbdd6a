import { describe, expect, it } from '@jest/globals';
import { languageTagger, namesIn } from '@khabar/entities/training';
import type { Sentence } from '../sets/sentence.js';
import { labelsOf } from './labels-of.js';
import { taggerOptions } from './tagger-options.js';
import { trainTagger } from './train-tagger.js';

const people = ['سامي', 'نبيل', 'هدى', 'زينب', 'كريم', 'منى', 'باسل', 'رنا'];
const towns = ['مأرب', 'طنجة', 'صور', 'جربة', 'حلب', 'نزوى', 'صلالة', 'بنزرت'];

const sentenceOf = (person: string, town: string): Sentence => ({
  tokens: ['وصل', 'المهندس', person, 'إلى', 'مدينة', town, 'أمس', '.'],
  labels: ['O', 'O', 'B-person', 'O', 'O', 'B-place', 'O', 'O'],
});

const texts = people.flatMap((person, index) =>
  towns.map((town, other) => ({
    weight: 1,
    sentences: [sentenceOf(person, town), sentenceOf(people[(index + other) % 8] ?? '', town)],
  })),
);

const options = { ...taggerOptions['ar'], language: 'ar', name: 'of the test', log: () => undefined } as Parameters<
  typeof trainTagger
>[1];

describe('training', () => {
  const tagger = trainTagger(texts, options);

  it('makes a tagger that finds names it has not seen where they stand as those it has', () => {
    const unseen = sentenceOf('غسان', 'قفصة');
    const [found] = languageTagger('ar', tagger)([unseen.tokens]);
    expect(found?.map(({ type, start, end }) => ({ type, start, end }))).toEqual(namesIn(labelsOf(unseen.labels)));
  });

  it('makes the same model of the same texts', () => {
    expect(trainTagger(texts, options)).toEqual(tagger);
  });
});
