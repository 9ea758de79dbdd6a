import { describe, expect, it } from '@jest/globals';
import { foldTerm } from '@khabar/language/analysis';
import { isSpeechVerb, speechVerbsOf } from './speech-verbs.js';

const speaks = (word: string, language: string): boolean => isSpeechVerb(foldTerm(word), language);

describe('isSpeechVerb', () => {
  it.each(['قال', 'وقالت', 'فأكّد', 'أضافت', 'يقولون', 'أشاروا', 'ستعلن', 'مؤكداً', 'وأوضح', 'يعتبر'])(
    'knows %s in Arabic',
    (word) => expect(speaks(word, 'ar')).toBe(true),
  );

  it.each(['بين', 'كتاب', 'رأي', 'ذكر'])('leaves %s to the words around it', (word) => {
    expect(speaks(word, 'ar')).toBe(false);
  });

  it.each([
    ['said', 'en'],
    ['Said', 'en-GB'],
    ['déclaré', 'fr'],
    ['erklärte', 'de'],
    ['señaló', 'es'],
    ['заявил', 'ru'],
  ])('knows %s in %s', (word, language) => {
    expect(speaks(word, language)).toBe(true);
  });

  it('knows none in a language without a table', () => {
    expect(speaks('said', 'xx')).toBe(false);
  });
});

describe('speechVerbsOf', () => {
  it('says what an Arabic form says of its subject', () => {
    expect(speechVerbsOf('ar').get(foldTerm('وأكدت'))).toEqual({ gender: 'feminine', joined: true });
    expect(speechVerbsOf('ar').get(foldTerm('قالوا'))).toEqual({ gender: 'masculine', plural: true });
    expect(speechVerbsOf('ar').get(foldTerm('مشيرةً'))).toEqual({ gender: 'feminine', participle: true });
  });
});
