import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { monthNames } from './month-names.js';
import { readDate } from './read-date.js';
import { datesByLanguage, nothing, stamps, zoned } from '../spec-support/dates.js';

const rule = 'spec';

const dayOf = (raw: string, language?: string): string | undefined =>
  readDate(raw, { rule, language })?.at.slice(0, 10);

describe('readDate', () => {
  it.each(stamps)('reads the stamp %s', (raw, at, precision) => {
    expect(readDate(raw, { rule })).toEqual(expect.objectContaining({ at, precision, rule, raw }));
  });

  it.each(zoned)('keeps the zone of %s', (raw, at, zone) => {
    expect(readDate(raw, { rule })).toEqual(expect.objectContaining({ at, zone }));
  });

  it('leaves the zone out where the page gives none', () => {
    expect(readDate('2026-11-24 10:30', { rule })).not.toHaveProperty('zone');
  });

  it.each(datesByLanguage)('reads %s: %s', (language, raw, at) => {
    expect(readDate(raw, { rule, language })?.at).toBe(`${at}${at.length === 10 ? 'T00:00:00' : ':00'}Z`);
  });

  it.each(nothing)('finds no date in %j', (raw) => {
    expect(readDate(raw, { rule })).toBeUndefined();
  });

  it('takes the Gregorian day of a text that gives both calendars', () => {
    expect(dayOf('الأربعاء 12 ربيع الأول 1442هـ - 28 أكتوبر 2020م', 'ar')).toBe('2020-10-28');
  });

  it('puts the day first or the month first as the language does, and where it is told so', () => {
    expect(dayOf('03/04/2026', 'en-US')).toBe('2026-03-04');
    expect(dayOf('03/04/2026', 'en-GB')).toBe('2026-04-03');
    expect(dayOf('03/04/2026', 'fr')).toBe('2026-04-03');
    expect(readDate('03/04/2026', { rule, language: 'fr', dayFirst: false })?.at).toBe('2026-03-04T00:00:00Z');
    expect(dayOf('03.04.2026', 'en-US')).toBe('2026-04-03');
    expect(dayOf('24/11/2026', 'en-US')).toBe('2026-11-24');
  });

  it('lets the language decide what a month name means in several', () => {
    expect(dayOf('24 listopada 2026', 'hr')).toBe('2026-10-24');
    expect(dayOf('24 listopada 2026', 'pl')).toBe('2026-11-24');
  });

  it('never throws, and what it returns is a day that exists', () => {
    const piece = fc.constantFrom(
      ...'2026 11 24 13 31 99 : - / . T Z + 10 1606176000 ago منذ vor März نوفمبر تشرين الثاني ١٢ 年 月 日 ( ) PM ص'.split(
        ' ',
      ),
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join(' ')),
    );
    fc.assert(
      fc.property(text, (raw) => {
        const dated = readDate(raw, { rule, reference: '2026-11-24T10:00:00Z' });
        if (!dated) return;
        expect(dated.at).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/);
        const day = new Date(`${dated.at.slice(0, 10)}T00:00:00Z`);
        expect(day.toISOString().slice(0, 10)).toBe(dated.at.slice(0, 10));
        expect(Date.parse(dated.at)).not.toBeNaN();
      }),
      { numRuns: 2_000 },
    );
  });

  const languages = Object.keys(monthNames).filter(
    (language) => Intl.DateTimeFormat.supportedLocalesOf(language).length > 0,
  );
  // Intl writes these dates in numbers or in a calendar of months that are not the Gregorian ones.
  const others = ['zh', 'ja', 'ko', 'vi'];

  it.each([...languages, ...others])('reads every day as Intl writes it in %s', (language) => {
    const styles = ['long', 'full'] as const;
    const formats = styles.map(
      (dateStyle) => new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { dateStyle, timeZone: 'UTC' }),
    );
    const days = fc.date({ min: new Date('1996-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom(...formats), (date, format) => {
        expect([format.format(date), dayOf(format.format(date), language)]).toEqual([
          format.format(date),
          date.toISOString().slice(0, 10),
        ]);
      }),
    );
  });

  it.each([
    ['ar-SA', 'islamic-umalqura'],
    ['ur', 'islamic-umalqura'],
    ['fa', 'persian'],
    ['th', 'buddhist'],
    ['ja', 'japanese'],
  ])('reads every day as Intl writes it in %s by the %s calendar', (language, calendar) => {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-${calendar}`, { dateStyle: 'long', timeZone: 'UTC' });
    const days = fc.date({ min: new Date('1996-01-01'), max: new Date('2029-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        expect([format.format(date), dayOf(format.format(date), language.slice(0, 2))]).toEqual([
          format.format(date),
          date.toISOString().slice(0, 10),
        ]);
      }),
    );
  });
});
