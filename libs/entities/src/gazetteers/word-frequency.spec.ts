import { describe, expect, it } from '@jest/globals';
import { foldTerm } from '@khabar/language/analysis';

import { frequencyOf } from './word-frequency.js';

describe('the frequency of words', () => {
  it.each([
    ['ar', ['في', 'الحكومة', 'المصابيح', 'قسطلظط']],
    ['en', ['the', 'government', 'lampshade', 'qwrtzp']],
  ])('falls in %s from %j to nothing', (language, words) => {
    const frequencies = words.map(foldTerm).map(frequencyOf(language));
    expect(frequencies).toEqual([...new Set(frequencies)].sort((a, b) => b - a));
    expect(frequencies.at(-1)).toBe(0);
    expect(Math.max(...frequencies)).toBeLessThanOrEqual(13);
  });

  it('is nothing for languages without a list', () => {
    expect(frequencyOf('xx')('the')).toBe(0);
  });
});
