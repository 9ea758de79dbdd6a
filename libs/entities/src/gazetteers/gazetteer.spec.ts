import { describe, expect, it } from '@jest/globals';
import { foldTerm } from '@khabar/language/analysis';
import fc from 'fast-check';

import { category } from './categories.js';
import type { Category } from './categories.js';
import { gazetteerOf } from './gazetteer-of.js';

const namesOf = (bits: number): Category[] =>
  (Object.keys(category) as Category[]).filter((name) => (bits & category[name]) !== 0);
const wordsOf = (text: string): string[] => text.split(' ').map(foldTerm);

describe('the gazetteer', () => {
  it.each<[string, string, Category]>([
    ['ar', 'فاطمة', 'given'],
    ['ar', 'الهاشمي', 'surname'],
    ['ar', 'طالباني', 'surname'],
    ['ar', 'عبدالرحمن', 'given'],
    ['ar', 'الأردن', 'country'],
    ['ar', 'السعودية', 'country'],
    ['ar', 'أوروبا', 'region'],
    ['ar', 'الموصل', 'city'],
    ['ar', 'الدوحة', 'city'],
    ['ar', 'أردنية', 'nationality'],
    ['ar', 'الليبيين', 'nationality'],
    ['ar', 'الأكراد', 'nationality'],
    ['ar', 'جونسون', 'transliterated'],
    ['en', 'Fatima', 'given'],
    ['en', 'Henderson', 'surname'],
    ['en', 'Morocco', 'country'],
    ['en', 'Texas', 'region'],
    ['en', 'Basra', 'city'],
    ['en', 'Jordanians', 'nationality'],
    ['fr', 'Allemagne', 'country'],
    ['fa', 'آلمان', 'country'],
  ])('knows in %s that %s is a %s', (language, word, wanted) => {
    expect(namesOf(gazetteerOf(language).categoriesOf(foldTerm(word)))).toContain(wanted);
  });

  it.each([
    ['ar', 'جميل'],
    ['ar', 'وزير'],
    ['en', 'may'],
    ['en', 'us'],
  ])('marks in %s that %s is mostly an ordinary word', (language, word) => {
    expect(namesOf(gazetteerOf(language).categoriesOf(word))).toContain('ambiguous');
  });

  it.each([
    ['ar', 'محمد'],
    ['ar', 'باريس'],
    ['en', 'London'],
    ['en', 'Mustafa'],
  ])('marks in %s no such thing of %s', (language, word) => {
    expect(namesOf(gazetteerOf(language).categoriesOf(foldTerm(word)))).not.toContain('ambiguous');
  });

  it('knows nothing of ordinary words', () => {
    const gazetteer = gazetteerOf('ar');
    const known = wordsOf('ذلك يكتبون السيارات المدرسة نتحدث').map(
      (word) => gazetteer.categoriesOf(word) & ~category.begins,
    );
    expect(known).toEqual([0, 0, 0, 0, 0]);
  });

  it('finds the longest names of several words', () => {
    const words = wordsOf('سافر من الولايات المتحدة الأمريكية إلى شرم الشيخ أمس');
    const found = gazetteerOf('ar').matchesIn(words);
    expect(found.map(({ start, end }) => words.slice(start, end).join(' '))).toEqual([
      'الولايات المتحده الامريكيه',
      'شرم الشيخ',
    ]);
  });

  it('finds names whose first word carries a proclitic, if told what it is without', () => {
    const words = wordsOf('وبالولايات المتحدة');
    expect(gazetteerOf('ar').matchesIn(words)).toEqual([]);
    expect(gazetteerOf('ar').matchesIn(words, [['الولايات']])).toEqual([
      { start: 0, end: 2, categories: category.country },
    ]);
  });

  it('finds names however they are hyphenated', () => {
    const gazetteer = gazetteerOf('en');
    const spans = ['port-au-prince now', 'port - au - prince now'].map((text) => gazetteer.matchesIn(text.split(' ')));
    expect(spans[0]).toEqual([]);
    expect(namesOf(gazetteer.categoriesOf('port-au-prince'))).toContain('city');
    expect(spans[1]).toEqual([expect.objectContaining({ start: 0, end: 5 })]);
  });

  it('ends no name with a hyphen', () => {
    expect(gazetteerOf('en').matchesIn(['new', 'york', '-'])).toEqual([expect.objectContaining({ start: 0, end: 2 })]);
  });

  it('gives matches in order, without overlap, within the words, whatever the words', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('new', 'york', 'محمد', 'عبد', 'الله', 'علي', '-', '', '\ud83d'),
    );
    fc.assert(
      fc.property(fc.array(word), fc.constantFrom('ar', 'en', 'zz'), (words, language) => {
        let end = 0;
        for (const match of gazetteerOf(language).matchesIn(words)) {
          expect(match.start).toBeGreaterThanOrEqual(end);
          expect(match.end - match.start).toBeGreaterThan(1);
          expect(match.end).toBeLessThanOrEqual(words.length);
          end = match.end;
        }
      }),
    );
  });

  it('takes fewer than one made-up word in a thousand for a name', () => {
    const gazetteer = gazetteerOf('en');
    const taken = Array.from({ length: 20_000 }, (_, index) => `qx${index.toString(36)}zq`).filter(
      (word) => gazetteer.categoriesOf(word) !== 0,
    );
    expect(taken.length).toBeLessThan(20);
  });
});
