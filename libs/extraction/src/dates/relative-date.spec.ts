import { describe, expect, it } from '@jest/globals';
import { readDate } from './read-date.js';

const reference = '2026-11-24T10:00:00+03:00';
const read = (raw: string) => readDate(raw, { rule: 'spec', reference });

describe('relative times', () => {
  it.each([
    ['منذ 3 ساعات', '2026-11-24'],
    ['قبل يومين', '2026-11-22'],
    ['قبل ساعتين', '2026-11-24'],
    ['منذ يوم', '2026-11-23'],
    ['أمس', '2026-11-23'],
    ['اليوم', '2026-11-24'],
    ['۲ روز پیش', '2026-11-22'],
    ['2 hours ago', '2026-11-24'],
    ['a day ago', '2026-11-23'],
    ['11 hours ago', '2026-11-23'],
    ['vor 3 Tagen', '2026-11-21'],
    ['vor einer Stunde', '2026-11-24'],
    ['gestern', '2026-11-23'],
    ['il y a 2 jours', '2026-11-22'],
    ['hace 2 días', '2026-11-22'],
    ['há 2 dias', '2026-11-22'],
    ['2 giorni fa', '2026-11-22'],
    ['2 dagen geleden', '2026-11-22'],
    ['for 2 dage siden', '2026-11-22'],
    ['för 2 dagar sedan', '2026-11-22'],
    ['2 päivää sitten', '2026-11-22'],
    ['2 dni temu', '2026-11-22'],
    ['před 2 dny', '2026-11-22'],
    ['2 gün önce', '2026-11-22'],
    ['2 дня назад', '2026-11-22'],
    ['вчера', '2026-11-23'],
    ['2 дні тому', '2026-11-22'],
    ['πριν 2 ημέρες', '2026-11-22'],
    ['לפני יומיים', '2026-11-22'],
    ['2 hari lalu', '2026-11-22'],
    ['2 ngày trước', '2026-11-22'],
    ['2 दिन पहले', '2026-11-22'],
    ['2 วันที่แล้ว', '2026-11-22'],
    ['3時間前', '2026-11-24'],
    ['2天前', '2026-11-22'],
    ['2일 전', '2026-11-22'],
  ])('counts %s from the reference, to the day', (raw, day) => {
    expect(read(raw)).toEqual({ at: `${day}T00:00:00Z`, precision: 'day', rule: 'spec', raw });
  });

  it('is as coarse as the unit it is told in', () => {
    expect(read('10 minutes ago')).toMatchObject({
      at: '2026-11-24T09:50:00+03:00',
      precision: 'minute',
      zone: '+03:00',
    });
    expect(read('2 months ago')).toMatchObject({ at: '2026-09-01T00:00:00Z', precision: 'month' });
    expect(read('2 years ago')).toMatchObject({ at: '2024-01-01T00:00:00Z', precision: 'year' });
  });

  it('knows the clock of a day that is named', () => {
    expect(read('yesterday, 10:30')).toMatchObject({ at: '2026-11-23T10:30:00Z', precision: 'minute' });
    expect(read('أمس 10:30 م')).toMatchObject({ at: '2026-11-23T22:30:00Z', precision: 'minute' });
  });

  it('reads none without a reference', () => {
    expect(readDate('2 hours ago', { rule: 'spec' })).toBeUndefined();
  });

  it.each(['2 hours', '5 min read', 'the day', 'ago', '3 Stunden Verspätung'])('takes %j for no date', (raw) => {
    expect(read(raw)).toBeUndefined();
  });
});
