import { describe, expect, it } from '@jest/globals';
import { hashOfName, openTable } from '@khabar/entities/gazetteers';
import { clusterOptions, clusterWords } from './cluster-words.js';

describe('clusterWords', () => {
  const sentences = Array.from({ length: 5 }, () => ['قال', 'محمد', '،', 'في', 'تونس', '.']);
  const { words, coarse, fine } = clusterWords(sentences, 'ar');

  it('packs a class for each frequent word, and none for punctuation', () => {
    expect(words).toBe(6);
    for (const [table, classes] of [
      [openTable(coarse), clusterOptions.coarse],
      [openTable(fine), clusterOptions.fine],
    ] as const) {
      expect(table(hashOfName('محمد'))).toBeGreaterThan(0);
      expect(table(hashOfName('محمد'))).toBeLessThanOrEqual(classes);
      expect(table(hashOfName('.'))).toBe(0);
      expect(table(hashOfName('بغداد'))).toBe(0);
    }
  });

  it('packs the same tables from the same sentences', () => {
    expect(clusterWords(sentences, 'ar')).toEqual({ words, coarse, fine });
  });
});
