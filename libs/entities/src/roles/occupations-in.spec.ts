import { describe, expect, it } from '@jest/globals';
import { sentencesOf } from '@khabar/language/analysis';
import fc from 'fast-check';
import { occupationsIn } from './occupations-in.js';

const occupations = (text: string, language = 'ar'): string[] =>
  occupationsIn(sentencesOf(text), [], language).map(({ start, end }) => text.slice(start, end));

describe('occupationsIn', () => {
  it.each([
    ['رسالة من وزير الداخلية الأردني إلى مدير الأوقاف', ['وزير الداخلية الأردني', 'مدير الأوقاف']],
    ['شكوى إلى مدعي عام مدينة رام الله', ['مدعي عام مدينة رام الله']],
    ['رئيس وزراء العراق للمفوضية الأوروبية', ['رئيس وزراء العراق']],
    ['عينه وزيراً للمالية ومنسقاً للجنة الوزارية', ['وزيراً للمالية', 'منسقاً للجنة الوزارية']],
    ['وزير التربية والتعليم والوفد المرافق له', ['وزير التربية والتعليم']],
    ['المتحدث باسم وزارة الخارجية القطرية يقول', ['المتحدث باسم وزارة الخارجية القطرية']],
    ['والقائم بأعمال رئيس الوزراء', ['القائم بأعمال رئيس الوزراء']],
    ['للفنانة فيروز', ['الفنانة'.slice(1)]],
    ['مدير عام إدارة الرقابة على الأوراق المالية', ['مدير عام إدارة الرقابة على الأوراق المالية']],
  ])('finds the roles in %s', (text, expected) => {
    expect(occupations(text)).toEqual(expected);
  });

  it('takes no common word for a role that a title is written like', () => {
    expect(occupations('طالب الناس في العالم بدولة المساعدة وإلى المدرسة')).toEqual([]);
  });

  it('gives ascending, disjoint spans of the text, whatever the text', () => {
    const pieces =
      'رئيس الوزراء للمفوضية وزيرًا الـــمدير العام د. في بغداد، ( ) the president of of \u200f 🙂 \ud800 َ \n'.split(
        ' ',
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces)), fc.constantFrom('ar', 'en', 'fr', 'und'), (words, language) => {
        const text = words.join(' ');
        let last = 0;
        for (const { start, end } of occupationsIn(sentencesOf(text), [], language)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
