import { describe, expect, it } from '@jest/globals';

import { arabicNationalities } from './arabic-nisba.js';

describe('Arabic nationalities', () => {
  it.each([
    ['العراق', ['عراقي', 'العراقية', 'عراقيون', 'العراقيين', 'عراقيات']],
    ['ليبيا', ['ليبي', 'الليبيون']],
    ['كندا', ['كندي', 'كندية']],
    ['فرنسا', ['الفرنسي', 'فرنسيين']],
    ['الإكوادور', ['إكوادوري']],
  ])('follow from %s', (country, wanted) => {
    expect(arabicNationalities([country])).toEqual(expect.arrayContaining(wanted));
  });

  it('hold peoples that have no country, and broken plurals', () => {
    expect(arabicNationalities([])).toEqual(expect.arrayContaining(['كردي', 'التركمانية', 'الأكراد', 'أتراك']));
  });
});
