import { describe, expect, it } from '@jest/globals';
import { matches } from './entity-tag.js';

describe('If-None-Match', () => {
  it.each([
    [undefined, false],
    ['"7"', true],
    ['W/"7"', true],
    ['"6", "7"', true],
    ['*', true],
    ['"6"', false],
    ['7', false],
  ])('%s against "7" is %s', (header, expected) => {
    expect(matches(header, '"7"')).toBe(expected);
  });
});
