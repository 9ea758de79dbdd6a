import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { BadCursorError, cursorCodec } from './cursor.js';
import { pageOf } from './page.js';

const codec = cursorCodec(z.object({ at: z.int(), id: z.string() }));

describe('a cursor', () => {
  it('decodes to the position it was made of', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.string(), (at, id) => {
        expect(codec.decode(codec.encode({ at, id }))).toEqual({ at, id });
      }),
    );
  });

  it('is refused, whatever it is, when it is not one', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String()), (text) => {
        expect(() => codec.decode(text)).toThrow(BadCursorError);
      }),
    );
  });
});

describe('a page', () => {
  const make = { item: (found: number) => found * 10, cursor: String };

  it('leads on only where something is left', () => {
    expect(pageOf([1, 2, 3], 2, make)).toEqual({ items: [10, 20], next: '2' });
    expect(pageOf([1, 2], 2, make)).toEqual({ items: [10, 20] });
    expect(pageOf([], 2, make)).toEqual({ items: [] });
  });
});
