import { describe, expect, it } from '@jest/globals';
import { bylineNames, isEmptyDateLabel, isHeadingLike, labelledDate } from './line-kinds.js';

describe('date labels', () => {
  it.each([
    'نشر في: آخر تحديث:',
    'Published: | Updated:',
    'Veröffentlicht am:',
    'Publié le : Mis à jour le :',
    '更新日：',
  ])('are recognised where their values are lost: %s', (line) => expect(isEmptyDateLabel(line)).toBe(true));

  it.each(['نشر في القاهرة كتاب جديد', 'Published works: a list', 'Date of birth'])(
    'are not seen in prose: %s',
    (line) => expect(isEmptyDateLabel(line)).toBe(false),
  );

  it('give their value where there is one', () => {
    expect(labelledDate('آخر تحديث: 2026-01-01 10:00')).toBe('2026-01-01 10:00');
    expect(labelledDate('Updated: yesterday')).toBeUndefined();
  });
});

describe('bylineNames', () => {
  it.each([
    ['By Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['كتبت: سلمى الحسن', ['سلمى الحسن']],
    ['إعداد: عمر ناصر، سلمى الحسن', ['عمر ناصر', 'سلمى الحسن']],
    ['Von Anna Schmidt', ['Anna Schmidt']],
  ])('reads %s', (line, names) => expect(bylineNames(line)).toEqual(names));

  it.each(['By then it was too late for them', 'تقرير أممي يحذر من الجفاف', 'By Jane.'])(
    'leaves prose alone: %s',
    (line) => expect(bylineNames(line)).toBeUndefined(),
  );
});

describe('isHeadingLike', () => {
  it.each(['قاعات للأطفال', 'What changes now?', '“Nobody reads less”'])('accepts %s', (line) =>
    expect(isHeadingLike(line)).toBe(true),
  );

  it.each(['He left.', 'قال الوزير:', 'a line that runs on,', 'word '.repeat(30).trim()])('refuses %s', (line) =>
    expect(isHeadingLike(line)).toBe(false),
  );
});
