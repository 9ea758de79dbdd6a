import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { f1Of, precisionOf, recallOf, sumOf } from './counts.js';
import { wordsKey } from './keys.js';
import { matchTexts } from './match-texts.js';
import { matchValue } from './match-value.js';

describe('matchTexts', () => {
  it('pairs equal texts once each, in any order, and names the others', () => {
    expect(matchTexts(['a', 'b', 'b', 'c'], ['c', 'b', 'x', 'a', 'a'])).toEqual({
      found: 3,
      missed: 1,
      extra: 2,
      missedTexts: ['b'],
      extraTexts: ['x', 'a'],
    });
  });

  it('does not see white space, Unicode forms, soft hyphens and characters of no width', () => {
    expect(matchTexts(['Cafe\u0301 am\u00a0Eck'], ['  Café\u200b am\n Eck\u00ad '])).toMatchObject({
      found: 1,
      missed: 0,
      extra: 0,
    });
  });

  it('sees everything else: case, punctuation, a longer text', () => {
    expect(matchTexts(['One.'], ['one.', 'One', 'One. Two.'])).toMatchObject({ found: 0, missed: 1, extra: 3 });
  });

  it('counts no empty text, wanted or given', () => {
    expect(matchTexts(['', 'a'], [' ', '\u200b', 'a'])).toMatchObject({ found: 1, missed: 0, extra: 0 });
  });

  it('is the same with wanted and given exchanged', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', 'c', ''));
    fc.assert(
      fc.property(texts, texts, (wanted, given) => {
        const [one, other] = [matchTexts(wanted, given), matchTexts(given, wanted)];
        expect([other.found, other.missed, other.extra]).toEqual([one.found, one.extra, one.missed]);
        expect(one.found + one.missed).toBe(wanted.filter((text) => text !== '').length);
      }),
    );
  });
});

describe('matchValue', () => {
  it('has a wrong value missed and extra at once, so that recall is the share of right ones', () => {
    const pages = [matchValue('a', 'a'), matchValue('a', 'b'), matchValue('a', undefined), matchValue(undefined, 'b')];
    expect(recallOf(sumOf(pages))).toBeCloseTo(1 / 3, 12);
    expect(precisionOf(sumOf(pages))).toBeCloseTo(1 / 3, 12);
  });

  it('compares titles by letters and digits alone', () => {
    expect(matchValue('»Rock & Roll«: 2 Nights', 'rock roll 2 nights', wordsKey).found).toBe(1);
    expect(matchValue('مُحمد', 'محمد', wordsKey).found).toBe(0);
  });
});

describe('figures of counts', () => {
  it('come from sums, not from means of pages', () => {
    const sum = sumOf([
      { found: 9, extra: 1, missed: 0 },
      { found: 0, extra: 0, missed: 1 },
    ]);
    expect([precisionOf(sum), recallOf(sum), f1Of(sum)]).toEqual([0.9, 0.9, 0.9]);
  });
});
