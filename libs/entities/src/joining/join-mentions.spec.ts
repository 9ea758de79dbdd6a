import { describe, expect, it } from '@jest/globals';
import { sentencesOf } from '@khabar/language/analysis';
import fc from 'fast-check';
import { readMarks } from '../mentions/spec-support/read-marks.js';
import type { EntityType, Mention } from '../mentions/mention.js';
import { joinMentions } from './join-mentions.js';

const entities = (marked: string, language = 'ar'): string[] => {
  const { text, mentions } = readMarks(marked);
  return joinMentions({ text, mentions, language, sentences: sentencesOf(text) }).map(
    ({ canonical, mentions: own }) => `${canonical}: ${own.map((mention) => mention.text).join('; ')}`,
  );
};

describe('joinMentions', () => {
  it('joins a full name, a surname and a name with another middle part', () => {
    expect(entities('{P:رجب طيب أردوغان} و{P:أردوغان} و{P:رجب أردوغان}')).toEqual([
      'رجب طيب أردوغان: رجب طيب أردوغان; أردوغان; رجب أردوغان',
    ]);
    expect(entities('{P:Joseph R. Biden Jr.} and {P:Joseph Biden} and {P:J. Biden}', 'en')).toHaveLength(1);
  });

  it('keeps two persons of one surname apart, a lone surname with the one named last before it', () => {
    expect(entities('{P:الأسد} ثم {P:بشار الأسد} ثم {P:الأسد} ثم {P:ماهر الأسد} ثم {P:الأسد}')).toEqual([
      'بشار الأسد: الأسد; بشار الأسد; الأسد',
      'ماهر الأسد: ماهر الأسد; الأسد',
    ]);
  });

  it('joins spellings of one foreign name, and keeps short names that differ by a vowel apart', () => {
    expect(entities('{P:ينس ستولتينبرغ} و{P:ينس ستولتنبرج} و{P:ستولتنبيرغ}')).toHaveLength(1);
    expect(entities('{P:دونالد ترامب} و{P:ترمب}')).toHaveLength(1);
    expect(entities('{P:علي حسن} و{P:علي حسين}')).toHaveLength(2);
    expect(entities('{P:Mustafa al-Kadhimi}, {P:Mustafa Al-Kazimi}', 'en')).toHaveLength(1);
  });

  it('keeps a father from his son, whose name goes on with his', () => {
    expect(entities('{P:قصي صدام حسين} و{P:صدام حسين}')).toHaveLength(2);
  });

  it('joins the beginning of a name of an organisation with the name', () => {
    expect(entities('{O:الحشد الشعبي العراقي} ثم {O:الحشد الشعبي}')).toHaveLength(1);
  });

  it('takes titles off the name', () => {
    expect(entities('{P:الرئيس بشار الأسد} و{P:د. سعاد خليل} و{P:الشيخ زايد}')).toEqual([
      'بشار الأسد: بشار الأسد',
      'سعاد خليل: سعاد خليل',
      'زايد: زايد',
    ]);
    expect(entities('{P:President Barack Obama}, {P:Mr Obama}', 'en')).toEqual(['Barack Obama: Barack Obama; Obama']);
  });

  it('joins what is known by several names under its proper one', () => {
    expect(entities('{O:الناتو} و{O:حلف شمال الأطلسي} و{O:حلف الناتو} و{O:الحلف}')).toEqual([
      'حلف شمال الأطلسي: الناتو; حلف شمال الأطلسي; حلف الناتو; الحلف',
    ]);
    expect(entities('{L:أمريكا} و{L:الولايات المتحدة} و{L:أميركا}')).toHaveLength(1);
  });

  it('joins an organisation with its short form, its acronym and its name without company ending', () => {
    expect(entities('{O:Halvorsen Marine Ltd} owns {O:Halvorsen Marine}', 'en')).toHaveLength(1);
    expect(entities('{O:Kenya Wildlife Trust} ({O:KWT}) said {O:KWT} grew', 'en')).toHaveLength(1);
    expect(entities('{O:هيئة النزاهة العراقية} قالت. وأكدت {O:الهيئة}')).toHaveLength(1);
  });

  it('writes the alef that للـ swallows', () => {
    expect(entities('قيل لل{P:كاظمي}'.replace('لل{P:', 'ل{P:ل'))).toEqual(['الكاظمي: لكاظمي']);
  });

  it('settles the type where mentions disagree, by their weight', () => {
    const text = 'Acme, Acme, Acme';
    const mention = (start: number, type: EntityType, confidence: number): Mention => ({
      type,
      start,
      end: start + 4,
      confidence,
    });
    const mentions = [mention(0, 'organisation', 0.6), mention(6, 'person', 0.9), mention(12, 'organisation', 0.6)];
    expect(joinMentions({ text, mentions, language: 'en' }).map(({ type }) => type)).toEqual(['organisation']);
  });

  it('leaves nationalities out and is surer of what is named often', () => {
    const text = 'Iraqi Iraq Iraq';
    const mentions: Mention[] = [
      { type: 'misc', start: 0, end: 5, confidence: 0.9, nationality: true },
      { type: 'place', start: 6, end: 10, confidence: 0.8 },
      { type: 'place', start: 11, end: 15, confidence: 0.8 },
    ];
    const [iraq, ...rest] = joinMentions({ text, mentions, language: 'en' });
    expect(rest).toEqual([]);
    expect(iraq?.confidence).toBeGreaterThan(0.8);
  });

  it('gives every mention to one entity, with offsets that hold, whatever is given', () => {
    const names = [
      'مصطفى الكاظمي',
      'للكاظمي',
      'حلف الناتو',
      'الحلف',
      'د. علي',
      'J. Smith',
      'O’Brien',
      '🙂',
      '\ud800',
      'الـَكاظمي',
      '«س»',
    ];
    const types: readonly EntityType[] = ['person', 'place', 'organisation', 'misc'];
    const named = fc.array(
      fc.tuple(
        fc.oneof(fc.constantFrom(...names), fc.string({ unit: 'grapheme', minLength: 1 })),
        fc.constantFrom(...types),
      ),
    );
    fc.assert(
      fc.property(named, fc.constantFrom('ar', 'en', 'und'), (given, language) => {
        let text = '';
        const mentions = given.map(([name, type]): Mention => {
          const start = text.length;
          text += `${name} `;
          return { type, start, end: start + name.length, confidence: 0.5 };
        });
        const starts = new Set<number>();
        for (const entity of joinMentions({ text, mentions, language })) {
          expect(entity.canonical).not.toBe('');
          for (const { start, end, text: form } of entity.mentions) {
            expect(text.slice(start, end)).toBe(form);
            expect(starts.has(start)).toBe(false);
            starts.add(start);
          }
        }
      }),
    );
  });

  it('joins ten times the mentions in some ten times the steps: names are found by keys', () => {
    const text = 'Sam Ng '.repeat(20_000);
    const mentions = Array.from({ length: 20_000 }, (_, index): Mention => {
      return { type: 'person', start: index * 7, end: index * 7 + 6, confidence: 0.9 };
    });
    expect(joinMentions({ text, mentions, language: 'en' })).toHaveLength(1);
  });
});
