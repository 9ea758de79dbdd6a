import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareKey } from './compare-key.js';

describe('compareKey', () => {
  it.each([
    ['“Old town”: Library re-opens!', 'old town library re opens'],
    ['Überblick – 2. Teil', 'überblick 2 teil'],
    ['«المكتبة»، مرة أخرى', 'المكتبة مرة أخرى'],
  ])('makes %j %j', (text, key) => expect(compareKey(text)).toBe(key));

  it('is its own key, in any script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => expect(compareKey(compareKey(text))).toBe(compareKey(text))),
    );
  });

  it('does not depend on whether the text has letters beyond ASCII', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) =>
        expect(compareKey(`${text} é`)).toBe(`${compareKey(text)} é`.trim()),
      ),
    );
  });
});
