import { describe, expect, it } from '@jest/globals';
import { instantSchema } from '@khabar/contracts';
import fc from 'fast-check';
import { readDate } from './dates.js';

describe('readDate', () => {
  it.each([
    ['2026-01-06T14:59:00+01:00', '2026-01-06T14:59:00+01:00', 'second', '+01:00'],
    ['2026-01-06T14:59+0100', '2026-01-06T14:59:00+01:00', 'minute', '+01:00'],
    ['2026-01-06 14:59:00.123Z', '2026-01-06T14:59:00Z', 'second', 'Z'],
    ['2026-01-06T14:59:00', '2026-01-06T14:59:00Z', 'second', undefined],
    ['2026-01-06', '2026-01-06T00:00:00Z', 'day', undefined],
    ['2026-01', '2026-01-01T00:00:00Z', 'month', undefined],
    ['20260106', '2026-01-06T00:00:00Z', 'day', undefined],
    ['Tue, 06 Jan 2026 14:59:00 +0200', '2026-01-06T12:59:00Z', 'second', '+02:00'],
  ])('reads %s', (raw, at, precision, zone) => {
    expect(readDate(raw, 'meta:date')).toEqual({ at, precision, rule: 'meta:date', raw, ...(zone ? { zone } : {}) });
  });

  it.each([
    '',
    'yesterday',
    '2026-13-01',
    '2026-02-30',
    '2026-01-06T25:00:00Z',
    '0001-01-01',
    '06/01/2026',
    '1767225600',
  ])('does not guess at %j', (raw) => expect(readDate(raw, 'meta:date')).toBeUndefined());

  it('gives only instants that the contract takes, whatever the text', () => {
    const digit = fc.constantFrom(...'0123456789-:T Z+.');
    fc.assert(
      fc.property(fc.string({ unit: digit, maxLength: 25 }), fc.date({ noInvalidDate: true }), (noise, date) => {
        for (const raw of [noise, `${date.toISOString().slice(0, 19)}${noise.slice(0, 6)}`]) {
          const read = readDate(raw, 'meta:date');
          if (read) expect(instantSchema.safeParse(read.at).success).toBe(true);
        }
      }),
    );
  });
});
