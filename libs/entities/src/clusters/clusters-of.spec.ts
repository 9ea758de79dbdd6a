import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clustersOf } from './clusters-of.js';

describe('clustersOf', () => {
  it('knows frequent words by a coarse and a fine class', () => {
    const clusters = clustersOf('ar')('محمد');
    expect(clusters?.coarse).toBeGreaterThanOrEqual(0);
    expect(clusters?.coarse).toBeLessThan(64);
    expect(clusters?.fine).toBeGreaterThanOrEqual(0);
    expect(clusters?.fine).toBeLessThan(255);
  });

  it('gives a word with proclitics the clusters of the word without them', () => {
    const of = clustersOf('ar');
    expect(of('وقال')).toEqual(of('قال'));
  });

  it('puts names of months into one coarse class', () => {
    const of = clustersOf('ar');
    expect(of('سبتمبر')?.coarse).toBe(of('نوفمبر')?.coarse);
  });

  it('knows nothing of marks without letters, of words it has not seen, and of languages without clusters', () => {
    expect(clustersOf('ar')('-')).toBeUndefined();
    expect(clustersOf('ar')('قسطنطينيتاه')).toBeUndefined();
    expect(clustersOf('ar')('')).toBeUndefined();
    expect(clustersOf('fa')('محمد')).toBeUndefined();
    expect(clustersOf('en')('president')).toBeUndefined();
  });

  it('has a coarse and a fine class, or none, for whatever it is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('ar', 'xx'), (word, language) => {
        const clusters = clustersOf(language)(word);
        return clusters === undefined || (clusters.coarse >= 0 && clusters.fine >= 0);
      }),
    );
  });
});
