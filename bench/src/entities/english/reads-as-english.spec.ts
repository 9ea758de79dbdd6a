import { describe, expect, it } from '@jest/globals';
import { readsAsEnglish } from './reads-as-english.js';

describe('telling running English text', () => {
  it('takes sentences', () => {
    expect(readsAsEnglish('She said that the bridge would be closed for a week because of the storm.')).toBe(true);
  });

  it('takes neither other languages nor code nor lists of names', () => {
    expect(readsAsEnglish('Die Brücke wird wegen des Sturms für eine Woche gesperrt.')).toBe(false);
    expect(readsAsEnglish('const total = items.reduce((sum, item) => sum + item.price, 0);')).toBe(false);
    expect(readsAsEnglish('Smith, Jones, Brown; White, Green (Leeds)')).toBe(false);
    expect(readsAsEnglish('')).toBe(false);
  });
});
