import { describe, expect, it } from '@jest/globals';
import { spreadEvenly } from './spread-evenly.js';

describe('texts of several origins in one order', () => {
  it('are spread so that each half holds half of each origin', () => {
    const spread = spreadEvenly([['a', 'a', 'a', 'a'], ['b', 'b'], []]);
    expect(spread.slice(0, 3).sort()).toEqual(['a', 'a', 'b']);
    expect(spread.slice(3).sort()).toEqual(['a', 'a', 'b']);
  });
});
