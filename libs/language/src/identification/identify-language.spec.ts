import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { directionOf } from '../direction.js';
import { identifyLanguage } from './identify-language.js';

const sentences = [
  ['ar', 'افتتحت بلدية المدينة أمس مكتبة عامة جديدة تضم خمسين ألف كتاب.'],
  ['ar', 'وقال المتحدث إن شركة Apple ستفتح متجرا جديدا في المدينة العام المقبل'],
  ['fa', 'شهرداری دیروز یک کتابخانه عمومی بزرگ در مرکز شهر افتتاح کرد و مردم از آن استقبال کردند'],
  ['ur', 'شہر کی انتظامیہ نے کل ایک نئی لائبریری کا افتتاح کیا ہے جس میں ہزاروں کتابیں ہیں'],
  ['ckb', 'شارەوانی دوێنێ کتێبخانەیەکی نوێی لە ناوەڕاستی شار کردەوە'],
  ['en', 'The city opened a new public library yesterday with fifty thousand books.'],
  ['de', 'Die Stadt hat gestern eine neue öffentliche Bibliothek mit fünfzigtausend Büchern eröffnet.'],
  ['fr', 'La ville a inauguré hier une nouvelle bibliothèque publique de cinquante mille livres.'],
  ['ru', 'Вчера в центре города открылась новая публичная библиотека с большим читальным залом.'],
  ['he', 'העירייה פתחה אתמול ספרייה ציבורית חדשה במרכז העיר'],
  ['ja', '市は昨日、中心部に新しい公共図書館を開きました。'],
  ['zh', '昨天市中心开设了一座新的公共图书馆。'],
  ['ko', '시는 어제 도심에 새로운 공공 도서관을 열었다.'],
] as const;

describe('identifyLanguage', () => {
  it.each(sentences)('recognises %s: %s', (language, text) => {
    expect(identifyLanguage(text).language).toBe(language);
  });

  it.each(['', '...', '2026-11-24 12:00', '🙂🙂', 'x'])('says "und" of %j instead of guessing', (text) => {
    expect(identifyLanguage(text)).toEqual({ language: 'und', confidence: 0 });
  });

  it('answers for any text, with a confidence between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { language, confidence } = identifyLanguage(text);
        expect(language).toMatch(/^[a-z]{2,3}$/);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('directionOf', () => {
  it.each([
    ['ar', 'rtl'],
    ['ar-EG', 'rtl'],
    ['fa', 'rtl'],
    ['ku-Arab', 'rtl'],
    ['ar-Latn', 'ltr'],
    ['en-GB', 'ltr'],
    ['und', 'ltr'],
  ])('%s is written %s', (language, direction) => {
    expect(directionOf(language)).toBe(direction);
  });
});
