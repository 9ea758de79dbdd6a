import { describe, expect, it } from '@jest/globals';
import { hashOfName, openTable } from '@khabar/entities/gazetteers';
import fc from 'fast-check';

import { eitherBit, packTable } from './pack-table.js';

describe('a packed table', () => {
  it('gives back every value it was made from', () => {
    const name = fc.stringMatching(/^[a-zا-ي]{1,8}( [a-zا-ي]{1,8}){0,2}$/);
    fc.assert(
      fc.property(fc.dictionary(name, fc.integer({ min: 1, max: 200 }), { minKeys: 1 }), (values) => {
        const lookup = openTable(packTable(new Map(Object.entries(values)), Math.max));
        for (const [key, value] of Object.entries(values)) expect(lookup(hashOfName(...key.split(' ')))).toBe(value);
      }),
    );
  });

  it('joins the bits of names that are spelled alike', () => {
    const lookup = openTable(
      packTable(
        new Map([
          ['فائز', 1],
          ['فايز', 2],
        ]),
        eitherBit,
      ),
    );
    expect(lookup(hashOfName('فايز'))).toBe(3);
  });

  it('knows nothing else', () => {
    expect(openTable(packTable(new Map([['one', 1]]), eitherBit))(hashOfName('other'))).toBe(0);
  });
});
