import { describe, expect, it } from '@jest/globals';
import { dateMentionSchema } from '@khabar/contracts';
import { sentencesOf } from '@khabar/language/analysis';
import fc from 'fast-check';
import { datesIn } from './dates-in.js';

const wednesday = '2020-07-01T12:30:00+03:00';

const read = (text: string, language: string, published: string | undefined = wednesday): string[] =>
  datesIn({ text, sentences: sentencesOf(text), language, published }).map(
    ({ text: raw, at }) => `${raw} = ${at ?? '?'}`,
  );

describe('datesIn', () => {
  it.each([
    ['وصل في 24 تشرين الثاني 2019 ثم عاد', '24 تشرين الثاني 2019 = 2019-11-24'],
    ['وصل في 13 يوليو/تموز ثم عاد', '13 يوليو/تموز = 2020-07-13'],
    ['وصل في غشت 2019 ثم عاد', 'غشت 2019 = 2019-08'],
    ['وصل يوم ١٤ رمضان ١٤٤١ هـ', 'يوم ١٤ رمضان ١٤٤١ هـ = 2020-05-07'],
    ['وصل الأربعاء، 07 أكتوبر 2020', 'الأربعاء، 07 أكتوبر 2020 = 2020-10-07'],
    ['صدر بتاريخ ( 25 / 2 / 1941 ) في', 'بتاريخ ( 25 / 2 / 1941 ) = 1941-02-25'],
    ['في العام 2020', 'العام 2020 = 2020'],
    ['سنة 1308 هـ / 1891 م ثم', 'سنة 1308 هـ / 1891 م = 1891'],
    ['منذ عام ١٩٤٨', 'عام ١٩٤٨ = 1948'],
    ['بين 1990 و2000', '1990 و2000 = 1990/2000'],
    ['في تسعينيات القرن الماضي', 'تسعينيات القرن الماضي = 1990/1999'],
  ])('reads absolute Arabic dates: %s', (text, expected) => {
    expect(read(text, 'ar')).toEqual([expected]);
  });

  it.each([
    ['وقال أمس إن', 'أمس = 2020-06-30'],
    ['حدث أول أمس', 'أول أمس = 2020-06-29'],
    ['وغدا يعود', 'غدا = 2020-07-02'],
    ['التقى، الأربعاء، الوزير', 'الأربعاء = 2020-07-01'],
    ['التقى الخميس الوزير', 'الخميس = 2020-06-25'],
    ['سيلتقي الخميس الوزير', 'الخميس = 2020-07-02'],
    ['الثلاثاء المقبل', 'الثلاثاء المقبل = 2020-07-07'],
    ['في الأسبوع الماضي', 'الأسبوع الماضي = 2020-W26'],
    ['انتخابات أكتوبر المقبل', 'أكتوبر المقبل = 2020-10'],
    ['والشهر المقبل', 'الشهر المقبل = 2020-08'],
    ['قبل يومين', 'قبل يومين = 2020-06-29'],
    ['منذ 3 ساعات', 'منذ 3 ساعات = 2020-07-01T09:30'],
    ['خلال الأشهر الثلاثة الماضية', 'الأشهر الثلاثة الماضية = 2020-04/2020-06'],
    ['عند الساعة الثالثة مساء', 'الساعة الثالثة مساء = 2020-07-01T15:00'],
    ['نشر 03:15 م أمس', '03:15 م = 2020-06-30T15:15'],
  ])('tells relative Arabic dates from publication: %s', (text, expected) => {
    expect(read(text, 'ar')[0]).toBe(expected);
  });

  it.each([
    ['en', 'on 5 May 2019 he', '5 May 2019 = 2019-05-05'],
    ['en', 'on May 5, 2019, he', 'May 5, 2019 = 2019-05-05'],
    ['en', 'last Wednesday', 'last Wednesday = 2020-06-24'],
    ['en', 'It opens next October', 'next October = 2020-10'],
    ['en', 'It opened in May', 'May = 2020-05'],
    ['en', 'The tour goes on in August', 'August = 2020-08'],
    ['en', 'in the 1990s', '1990s = 1990/1999'],
    ['en', 'three days ago', 'three days ago = 2020-06-28'],
    ['en', 'yesterday at noon', 'yesterday = 2020-06-30'],
    ['en', 'this year', 'this year = 2020'],
    ['fr', 'la semaine dernière', 'semaine dernière = 2020-W26'],
    ['de', 'am 5. Mai 2019', '5. Mai 2019 = 2019-05-05'],
    ['de', 'vor drei Tagen', 'vor drei Tagen = 2020-06-28'],
    ['es', 'el 5 de mayo de 2019', '5 de mayo de 2019 = 2019-05-05'],
    ['ru', 'три дня назад', 'три дня назад = 2020-06-28'],
    ['tr', '5 Mayıs 2019', '5 Mayıs 2019 = 2019-05-05'],
  ])('reads dates in %s: %s', (language, text, expected) => {
    expect(read(text, language)).toEqual([expected]);
  });

  it.each([
    ['ar', 'قتل 2000 شخص وأنفقت 1500 دولار'],
    ['ar', 'الأمين العام الحالي للحلف'],
    ['ar', 'شرط أن يعود بين المدينتين'],
    ['en', 'They may march with 2000 people and $1999'],
    ['en', 'version 10.2.3.4 of 12,000'],
    ['en', 'The sun sat on the second floor'],
  ])('takes nothing else for a date: %s, %s', (language, text) => {
    expect(read(text, language)).toEqual([]);
  });

  it('leaves names alone that only look like dates', () => {
    const text = 'في سوق الخميس يوم الأحد';
    const mentions = [{ type: 'place', start: 3, end: 13, confidence: 1 }] as const;
    const found = datesIn({ text, sentences: sentencesOf(text), language: 'ar', mentions });
    expect(found.map(({ text: raw }) => raw)).toEqual(['يوم الأحد']);
  });

  it('keeps a relative date whose day is not known', () => {
    expect(read('وقال أمس إن', 'ar', '')).toEqual(['أمس = ?']);
  });

  it('leaves open what is told from something else', () => {
    expect(read('وصل قبل يومين من الحفل', 'ar')).toEqual(['قبل يومين = ?']);
  });

  const pieces = [
    ...[
      'عام',
      '2020',
      'وعام',
      'أمس',
      'الأربعاء',
      'تشرين',
      'الثاني',
      '١٢',
      '/',
      '.',
      ':',
      'قبل',
      'يومين',
      'الماضي',
      'هـ',
    ],
    ...[
      'May',
      '5',
      'last',
      'week',
      '3',
      'pm',
      '1990s',
      ',',
      '(',
      ')',
      '🙂',
      '\u200f',
      'يَوم',
      '\ud800',
      '\n',
      '99999999999',
    ],
  ];

  it('counts no units by a number that is too long to be one', () => {
    for (const text of ['week 99999999999 last', 'last 99999999999 weeks'])
      for (const { at } of datesIn({ text, sentences: sentencesOf(text), language: 'en', published: wednesday }))
        expect(at ?? '').not.toContain('NaN');
  });

  it('gives ordered, disjoint spans of the text and valid moments, whatever the text', () => {
    const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 40 });
    fc.assert(
      fc.property(texts, fc.constantFrom(' ', ''), fc.constantFrom('ar', 'en', 'de', 'und'), (parts, gap, language) => {
        const text = parts.join(gap);
        let reached = 0;
        for (const date of datesIn({ text, sentences: sentencesOf(text), language, published: wednesday })) {
          expect(date.start).toBeGreaterThanOrEqual(reached);
          expect(text.slice(date.start, date.end)).toBe(date.text);
          expect(date.text).not.toBe('');
          expect(dateMentionSchema.parse(date)).toEqual(date);
          reached = date.end;
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['numbers', '12 '.repeat(100_000)],
    ['slashes', '1/2/'.repeat(100_000)],
    ['one number', '1'.repeat(200_000)],
    ['one word', 'م'.repeat(200_000)],
    ['months', 'تشرين '.repeat(100_000)],
    ['words of time', 'قبل منذ بعد الأحد '.repeat(30_000)],
  ])('reads %s in linear time', (_what, text) => {
    const sentences = sentencesOf(text);
    const started = performance.now();
    datesIn({ text, sentences, language: 'ar', published: wednesday });
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
