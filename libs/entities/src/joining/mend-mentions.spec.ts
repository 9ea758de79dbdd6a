import { describe, expect, it } from '@jest/globals';
import { sentencesOf } from '@khabar/language/analysis';
import type { Mention } from '../mentions/mention.js';
import { readMarks } from '../mentions/spec-support/read-marks.js';
import { mendMentions } from './mend-mentions.js';

const mended = (marked: string, language = 'ar'): string[] => {
  const { text, mentions } = readMarks(marked);
  const sentences = sentencesOf(text);
  return mendMentions({ text, sentences, mentions, language }).map(({ start, end }) => text.slice(start, end));
};

describe('mendMentions', () => {
  it('gives a given name its first letter back that was taken for a proclitic', () => {
    expect(mended('أعلن الرئيس ب{P:شار الأسد} العفو')).toEqual(['بشار الأسد']);
    expect(mended('رحب ب{P:مصطفى الكاظمي} أمس')).toEqual(['مصطفى الكاظمي']);
  });

  it('goes on behind a particle to the end of the surname', () => {
    expect(mended('قالت {P:أورسولا فون} دير لاين، إنها')).toEqual(['أورسولا فون دير لاين']);
    expect(mended('{P:Ursula von} der Leyen said', 'en')).toEqual(['Ursula von der Leyen']);
    expect(mended('قالت {P:أورسولا فون}.')).toEqual(['أورسولا فون']);
  });

  it('parts two persons whose full names the text gives', () => {
    expect(mended('{P:غروسي لعراقجي}\nقال {P:رافاييل غروسي} و{P:عباس عراقجي}')).toEqual([
      'غروسي',
      'عراقجي',
      'رافاييل غروسي',
      'عباس عراقجي',
    ]);
  });

  it('takes a doubtful place behind a role for the surname that it is, there and elsewhere', () => {
    const text = 'قال الأمين العام لحلف شمال الأطلسي ينس ستولتنبرغ ذلك. وأضاف ستولتنبرغ.';
    const name = 'ستولتنبرغ';
    const mentions = [text.indexOf(name), text.lastIndexOf(name)].map((start): Mention => {
      return { type: 'place', start, end: start + name.length, confidence: 0.6 };
    });
    const found = mendMentions({ text, sentences: sentencesOf(text), mentions, language: 'ar' });
    expect(found.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`)).toEqual([
      'person ينس ستولتنبرغ',
      'person ستولتنبرغ',
    ]);
  });

  it('leaves what is whole, and what is no person', () => {
    expect(mended('{P:مصطفى الكاظمي} في {L:بغداد} مع {O:حلف الناتو}')).toEqual([
      'مصطفى الكاظمي',
      'بغداد',
      'حلف الناتو',
    ]);
  });
});
