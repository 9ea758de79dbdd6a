import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sameValue } from './same-value.js';

describe('sameValue', () => {
  it('holds of every JSON value and its copy', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => sameValue(value, JSON.parse(JSON.stringify(value)))));
  });

  it('agrees with the equality of canonical JSON', () => {
    const canonical = (value: unknown): string =>
      JSON.stringify(value, (_, member) =>
        member !== null && typeof member === 'object' && !Array.isArray(member)
          ? Object.fromEntries(Object.entries(member).sort(([left], [right]) => (left < right ? -1 : 1)))
          : member,
      );
    const value = fc.jsonValue({ maxDepth: 2, noUnicodeString: true });
    fc.assert(
      fc.property(value, value, (left, right) => sameValue(left, right) === (canonical(left) === canonical(right))),
    );
  });

  it.each([
    [[], {}],
    [null, {}],
    [null, undefined],
    [0, ''],
    [{ a: undefined, b: 1 }, { a: 1 }],
  ])('tells %j from %j', (left, right) => {
    expect(sameValue(left, right)).toBe(false);
  });
});
