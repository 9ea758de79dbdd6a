import { describe, expect, it } from '@jest/globals';
import { sentencesOf } from '@khabar/language/analysis';
import fc from 'fast-check';
import { readMarks } from '../mentions/spec-support/read-marks.js';
import type { Mention } from '../mentions/mention.js';
import { furtherMentions } from './further-mentions.js';

const further = (marked: string, language = 'ar'): string[] => {
  const { text, mentions } = readMarks(marked);
  const found = furtherMentions({ text, sentences: sentencesOf(text), mentions, language });
  return found.map(({ start, end }) => text.slice(start, end));
};

describe('furtherMentions', () => {
  it('finds a surname behind the full name and before it', () => {
    expect(further('الكاظمي في بغداد\nقال {P:مصطفى الكاظمي} ذلك، وأضاف الكاظمي.')).toEqual(['الكاظمي', 'الكاظمي']);
    expect(further('Rutte waits\n{P:Mark Rutte} spoke. Later Rutte left.', 'en')).toEqual(['Rutte', 'Rutte']);
  });

  it.each(['والكاظمي', 'بالكاظمي', 'فالكاظمي', 'وبالكاظمي'])(
    'finds the surname in %s without its proclitics',
    (word) => {
      expect(further(`قال {P:مصطفى الكاظمي} ذلك. رحب ${word} أمس`)).toEqual(['الكاظمي']);
    },
  );

  it('begins behind للـ at the letter that is left of the article', () => {
    expect(further('قال {P:مصطفى الكاظمي} ذلك. قيل للكاظمي أمس')).toEqual(['لكاظمي']);
  });

  it('keeps a surname with its particles together', () => {
    expect(further('قالت {P:أورسولا فون دير لاين}. رحبت فون دير لاين بهم')).toEqual(['فون دير لاين']);
  });

  it('finds the head noun of an organisation with its article, behind the long form only', () => {
    expect(further('الحلف قوي.\nأعلن {O:حلف شمال الأطلسي} ذلك. وقال الحلف إنه مستعد.')).toEqual(['الحلف']);
  });

  it('takes a head noun with an adjective for something else', () => {
    expect(further('أعلنت {O:المفوضية الأوروبية} ذلك. وقالت المفوضية المستقلة للانتخابات إنها مستعدة.')).toEqual([]);
  });

  it('takes no common noun for an organisation', () => {
    expect(further('أعلنت {O:حكومة إقليم كردستان} ذلك. وقالت الحكومة إنها مستعدة.')).toEqual([]);
  });

  it('knows what a short name means by the adjectives of the text', () => {
    expect(further('قالت {O:المفوضية الأوروبية} إن الاتحاد سيستمر.')).toEqual(['الاتحاد']);
    expect(further('قالت {O:الأمم المتحدة} إن الاتحاد سيستمر.')).toEqual([]);
  });

  it('finds an acronym by the brackets that define it and by its initials', () => {
    expect(further('أعلنت {O:حركة المقاومة الإسلامية} (حماس) ذلك. وقالت حماس')).toEqual(['حماس', 'حماس']);
    expect(further('The {O:World Health Organization} met. The WHO said who came.', 'en')).toEqual(['WHO']);
  });

  it('finds a transliterated surname in another spelling', () => {
    expect(further('قال {P:ينس ستولتينبرغ} ذلك. وأضاف ستولتنبرج وستولتنبرغ')).toEqual(['ستولتنبرج', 'ستولتنبرغ']);
  });

  it('asks a title of a surname that is a common word', () => {
    expect(further('قال {P:علي صالح} ذلك. إنه عمل صالح. وأكد الرئيس صالح')).toEqual(['صالح']);
  });

  it('leaves the surname of somebody else', () => {
    expect(further('{P:John Smith} spoke. His father Bob Smith left.', 'en')).toEqual([]);
  });

  it('is less sure of what it finds than of what it was given', () => {
    const { text, mentions } = readMarks('قال {P:مصطفى الكاظمي} ذلك. وأضاف الكاظمي');
    const [found] = furtherMentions({ text, sentences: sentencesOf(text), mentions, language: 'ar' });
    expect(found?.confidence).toBeLessThan(mentions[0]?.confidence ?? 0);
    expect(found?.type).toBe('person');
  });

  it('gives ascending spans that touch neither each other nor what was given, whatever the text', () => {
    const pieces = [
      'مصطفى',
      'الكاظمي',
      'للكاظمي',
      'والكـَاظمي',
      'حلف الناتو',
      'الحلف',
      'WHO',
      'Smith',
      '🙂',
      '\ud800',
      '\u200f',
      '(',
      ')',
      '\n',
    ];
    const anyText = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme' })), { maxLength: 40 });
    fc.assert(
      fc.property(anyText, fc.infiniteStream(fc.integer({ min: 1, max: 30 })), (words, sizes) => {
        const text = words.join(' ');
        const given: Mention[] = [];
        for (let at = 0; at < text.length;) {
          const start = at + (sizes.next().value ?? 1);
          const end = start + (sizes.next().value ?? 1);
          if (end <= text.length)
            given.push({ type: given.length % 2 === 0 ? 'person' : 'organisation', start, end, confidence: 0.9 });
          at = end;
        }
        const found = furtherMentions({ text, sentences: sentencesOf(text), mentions: given, language: 'ar' });
        const all = [...given, ...found].sort((one, other) => one.start - other.start);
        all.forEach((mention, index) => {
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(all[index + 1]?.start ?? text.length);
        });
        expect(found).toEqual([...found].sort((one, other) => one.start - other.start));
      }),
    );
  });
});
