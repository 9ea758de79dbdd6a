import { describe, expect, it } from '@jest/globals';
import { foldTerm } from '@khabar/language/analysis';
import fc from 'fast-check';

import { nameLikeness } from './name-likeness.js';

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('likeness to a name', () => {
  it('is greater for made-up Arabic family names than for made-up words', () => {
    const names = ['الشمراوي', 'عبدالجبور', 'الزبيداني', 'الكعبوري'].map((name) => nameLikeness(foldTerm(name)).name);
    const words = ['يتشاورون', 'المستخرجات', 'استقلاب', 'تتدارسها'].map((word) => nameLikeness(foldTerm(word)).name);
    expect(mean(names)).toBeGreaterThan(mean(words) + 4);
  });

  it('tells transliterated names from Arabic words', () => {
    const names = ['هاربنستاين', 'لوفينسكو', 'كريستنبرغ', 'ماكدوغين'].map(
      (name) => nameLikeness(foldTerm(name)).foreign,
    );
    const words = ['يتشاورون', 'المستخرجات', 'استقلاب', 'مدارسهم'].map((word) => nameLikeness(foldTerm(word)).foreign);
    expect(Math.min(...names)).toBeGreaterThan(Math.max(...words));
  });

  it('tells Latin names from English words', () => {
    expect(nameLikeness('hendrickson').name).toBeGreaterThan(nameLikeness('unmistakably').name);
  });

  it.each(['1997', '30%', '—', 'Москва', ''])('says nothing of %j', (word) => {
    expect(nameLikeness(foldTerm(word))).toEqual({ name: 0, foreign: 0 });
  });

  it('stays within bounds for any word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (word) => {
        const { name, foreign } = nameLikeness(word);
        for (const value of [name, foreign]) expect(Math.abs(value)).toBeLessThanOrEqual(8);
      }),
    );
  });
});
