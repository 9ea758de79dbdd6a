import { describe, expect, it } from '@jest/globals';
import { foldTerm } from '@khabar/language/analysis';

import { latinKeyOf } from './latin-key.js';
import { arabicSpellingsOf, latinSpellingsOf } from './name-spellings.js';

describe('the spellings of names', () => {
  it.each([
    ['الكاظمي', 'al-Kadhimi'],
    ['الكاظمي', 'Al Kāzimī'],
    ['مصطفى', 'Mustafa'],
    ['عبد الله', 'Abdullah'],
    ['ميركل', 'Merkel'],
  ])('join %s with %s both ways', (arabic, latin) => {
    const unit = foldTerm(arabic);
    expect(latinSpellingsOf(unit)).toContain(latinKeyOf(latin));
    expect(arabicSpellingsOf(latinKeyOf(latin))).toContain(unit);
  });

  it('are none for what is no name', () => {
    expect(latinSpellingsOf('ظظظظ')).toEqual([]);
    expect(arabicSpellingsOf('qqqq')).toEqual([]);
  });
});
