import { describe, expect, it } from '@jest/globals';
import { normaliseArabic } from './arabic-normaliser.js';

/** What Lucene's TestArabicNormalizationFilter expects (Apache-2.0), typed as data. */
const luceneCases = [
  ['alef madda', 'آجن', 'اجن'],
  ['alef with hamza above', 'أحمد', 'احمد'],
  ['alef with hamza below', 'إعاذ', 'اعاذ'],
  ['alef maqsura', 'بنى', 'بني'],
  ['teh marbuta', 'فاطمة', 'فاطمه'],
  ['tatweel', 'روبرـــــت', 'روبرت'],
  ['fatha', 'مَبنا', 'مبنا'],
  ['kasra', 'علِي', 'علي'],
  ['damma', 'بُوات', 'بوات'],
  ['fathatan', 'ولداً', 'ولدا'],
  ['kasratan', 'ولدٍ', 'ولد'],
  ['dammatan', 'ولدٌ', 'ولد'],
  ['sukun', 'نلْسون', 'نلسون'],
  ['shadda', 'هتميّ', 'هتمي'],
] as const;

const ownCases = [
  ['alef wasla', 'ٱلكتاب', 'الكتاب'],
  ['superscript alef', 'هٰذا', 'هذا'],
  ['Persian yeh and kaf, typed on a Persian keyboard', 'کریم', 'كريم'],
  ['Eastern digits', '٢٠٢٦', '2026'],
  ['Persian digits', '۱۴۰۵', '1405'],
] as const;

describe('normaliseArabic', () => {
  it.each([...luceneCases, ...ownCases])('folds %s', (_what, given, expected) => {
    expect(normaliseArabic(given)).toBe(expected);
  });

  it('leaves other scripts alone', () => {
    expect(normaliseArabic('Straße 12')).toBe('Straße 12');
  });
});
