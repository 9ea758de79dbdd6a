import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { analyse } from './analyse.js';
import { tokenise } from './tokenise.js';

const terms = (text: string, language: string): string[] => analyse(text, language).map(({ term }) => term);

const letters = [...'ا أ ة َ ـ ٣ é ß 漢 🙂 - . \u200f \ud800'];
const knownLetters = fc.string({ unit: fc.constantFrom(...letters) });
const anyText = fc.string({
  unit: fc.oneof(fc.constantFrom(...letters), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })),
});

describe('analyse', () => {
  it('finds an Arabic word behind its article, conjunction and ending', () => {
    expect(terms('والمكتبات', 'ar')).toEqual(terms('مكتبة', 'ar'));
  });

  it('gives one term to every spelling of an Arabic word', () => {
    const spellings = ['الإسلاميّة', 'الاسلامية', 'الإســـلامية', 'الإسلاميه'];
    expect(new Set(spellings.flatMap((word) => terms(word, 'ar'))).size).toBe(1);
  });

  it('stems Arabic words inside a text of another language, so that one query finds both', () => {
    expect(terms('the word الحسن', 'en')).toEqual(['the', 'word', 'حسن']);
  });

  it('does not stem Persian, whose words only look Arabic', () => {
    expect(terms('ایران', 'fa')).toEqual(['ايران']);
  });

  it('folds case, accents and compatibility forms of other scripts', () => {
    expect(terms('Éléphant STRASSE straße Łódź ﬁn １２', 'und')).toEqual([
      'elephant',
      'strasse',
      'strasse',
      'lodz',
      'fin',
      '12',
    ]);
  });

  it('keeps Hangul whole and lets each Han letter stand alone', () => {
    expect(terms('대한민국 中文', 'und')).toEqual(['대한민국', '中', '文']);
  });

  it('gives offsets into the text as it was given', () => {
    const text = '🙂 قال: «المكتبةُ»';
    expect(analyse(text, 'ar').map(({ start, end }) => text.slice(start, end))).toEqual(['قال', 'المكتبةُ']);
  });

  it('gives ascending offsets of exactly the words, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = new Map(tokenise(text).map((word) => [word.start, word]));
        let last = { start: 0, end: 0 };
        for (const { start, end, term } of analyse(text, 'ar')) {
          // The terms of one ligature all stand where it does.
          expect(start >= last.end || start === last.start).toBe(true);
          expect(term).not.toBe('');
          expect(text.slice(start, end)).toBe(words.get(start)?.surface);
          last = { start, end };
        }
      }),
    );
  });

  it('analyses its own terms to the same terms, where nothing is stemmed', () => {
    fc.assert(
      fc.property(knownLetters, (text) => {
        const once = terms(text, 'fa');
        expect(terms(once.join(' '), 'fa')).toEqual(once);
      }),
    );
  });

  it('cuts one endless word into terms that an index can hold', () => {
    const found = analyse('م'.repeat(200_000), 'ar');
    expect(found.length).toBeGreaterThan(700);
    expect(found.every(({ term }) => term.length <= 255)).toBe(true);
  });

  it('gives the same terms for presentation forms, as old files and printed pages have them', () => {
    expect(terms('ﻭﺍﻟﺤﻜﻮﻣﺔ ﷲ ﻻ', 'ar')).toEqual(terms('والحكومة الله لا', 'ar'));
    expect(terms('كتابﹰا', 'ar')).toEqual(terms('كتاباً', 'ar'));
  });

  it('spells a ligature of several words out, each where the ligature stands', () => {
    expect(analyse('محمد ﷺ', 'fa').map(({ term, start, end }) => [term, start, end])).toEqual([
      ['محمد', 0, 4],
      ['صلي', 5, 6],
      ['الله', 5, 6],
      ['عليه', 5, 6],
      ['وسلم', 5, 6],
    ]);
  });

  it('takes a hamza that was typed apart for the letter it makes, with and without vowels', () => {
    expect(terms('مو\u0654تمر مو\u064e\u0654تمر', 'fa')).toEqual(['مؤتمر', 'مؤتمر']);
  });
});
