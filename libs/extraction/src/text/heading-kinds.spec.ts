import { describe, expect, it } from '@jest/globals';
import { agreedOdds } from './heading-kinds.js';

const linesOf = (...texts: string[]) => texts.map((text) => ({ text, afterGap: true }));

describe('agreedOdds', () => {
  it('brings the times of a ticker nearer to each other', () => {
    const lines = linesOf('8:35 Markets open', '8:16 Chips gain', '7:05 Navies sail');
    const [first = 0, second = 0, third = 0] = agreedOdds(lines, [2, -1, -1]);
    expect(first).toBeLessThan(1);
    expect(second).toBeGreaterThan(-1);
    expect(third).toBe(second);
  });

  it('leaves lines alone that no others are like', () => {
    const lines = linesOf('What comes next?', 'The first years', 'Why now?');
    expect(agreedOdds(lines, [2, 1, -1])).toEqual([2, 1, -1]);
  });

  it('does not count lines that cannot be headings', () => {
    const lines = linesOf('What comes next?', 'Who pays?', 'Why now?');
    expect(agreedOdds(lines, [2, undefined, -1])).toEqual([2, undefined, -1]);
  });
});
