import { describe, expect, it } from '@jest/globals';
import { bodyTextFigures, scoreBodyText } from './body-text.js';

describe('scoreBodyText', () => {
  it('counts shingles of four tokens and divides by all of them', () => {
    // wanted: abcd bcde; given: abcd bcdx cdxe
    expect(scoreBodyText('a b c d e', 'a b c d x e')).toEqual({
      found: 1 / 4,
      extra: 2 / 4,
      missed: 1 / 4,
      isExact: false,
    });
  });

  it('takes a text of fewer than four tokens as one shingle', () => {
    expect(scoreBodyText('alpha beta', 'alpha beta')).toEqual({ found: 1, extra: 0, missed: 0, isExact: true });
    expect(scoreBodyText('alpha beta', 'alpha')).toEqual({ found: 0, extra: 0.5, missed: 0.5, isExact: false });
  });

  it('counts a repeated shingle as often as both have it', () => {
    // wanted: aaaa three times; given: once
    expect(scoreBodyText('a a a a a a', 'a a a a')).toMatchObject({ found: 1 / 3, extra: 0, missed: 2 / 3 });
  });

  it('sees no punctuation and white space, but case', () => {
    expect(scoreBodyText('One, two — three.', 'One two\n\nthree').isExact).toBe(true);
    expect(scoreBodyText('One two', 'one two').isExact).toBe(false);
  });

  it('parts words at combining marks, as the tokens of Python do', () => {
    expect(scoreBodyText('كَتب', 'ك تب').isExact).toBe(true);
    expect(scoreBodyText('a_1', 'a 1').isExact).toBe(false);
  });

  it('gives nothing for an empty text on both sides, and misses all where nothing was given', () => {
    expect(scoreBodyText('', '')).toEqual({ found: 0, extra: 0, missed: 0, isExact: true });
    expect(scoreBodyText('a b', '')).toEqual({ found: 0, extra: 0, missed: 1, isExact: false });
  });
});

describe('bodyTextFigures', () => {
  it('averages precision over pages with something given, recall over all that want something', () => {
    const half = { found: 0.25, extra: 0.5, missed: 0.25, isExact: false };
    const right = { found: 1, extra: 0, missed: 0, isExact: true };
    const empty = { found: 0, extra: 0, missed: 1, isExact: false };
    const { precision, recall, f1, exact } = bodyTextFigures([half, right, empty]);
    expect(precision).toBeCloseTo((1 / 3 + 1) / 2, 12);
    expect(recall).toBeCloseTo((0.5 + 1 + 0) / 3, 12);
    expect(f1).toBeCloseTo((2 * (2 / 3) * 0.5) / (2 / 3 + 0.5), 12);
    expect(exact).toBeCloseTo(1 / 3, 12);
  });
});
