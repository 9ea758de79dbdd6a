import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normaliseArabic } from '../analysis/arabic-normaliser.js';
import { normalise } from './normalise.js';

const original = 'قال ﷲ مُحَمَّدٌ\u200f الـــعراق ﻻ ٣٥ رَئيس ﷺ.';

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'مُحَمَّدٌ|ـ|\u200f|ﷲ|ﻻ|ﷺ|ﱞ|ي\u0654|ٱ|٣| |.|e\u0301|😀|\ud800|\udc00|\ufeff|Abc'.split('|')),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

describe('normalise', () => {
  it('drops marks, tatweel and bidi controls, spells ligatures out and turns digits', () => {
    expect(normalise(original).text).toBe('قال الله محمد العراق لا 35 رئيس صلي الله عليه وسلم.');
  });

  it('finds each word again where it was written, with its marks', () => {
    const { text, spanInOriginal } = normalise(original);
    const found = [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => {
      const { start, end } = spanInOriginal(index, index + word.length);
      return original.slice(start, end);
    });
    expect(found.slice(0, 8)).toEqual(['قال', 'ﷲ', 'مُحَمَّدٌ', 'الـــعراق', 'ﻻ', '٣٥', 'رَئيس', 'ﷺ']);
  });

  it('joins a hamza that was typed apart with its letter', () => {
    expect(normalise('ر\u064a\u0654يس م\u0648\u0654تمر').text).toBe(normalise('رئيس مؤتمر').text);
  });

  it('leaves a text in another script as it is', () => {
    expect(normalise('Müller, 12 straße 😀').text).toBe('Müller, 12 straße 😀');
  });

  it('maps each offset into the original, never backwards, and the end to the end', () => {
    fc.assert(
      fc.property(anyText, (given) => {
        const { text, toOriginal, spanInOriginal } = normalise(given);
        let last = 0;
        for (let offset = 0; offset < text.length; offset += 1) {
          const at = toOriginal(offset);
          expect(at).toBeGreaterThanOrEqual(last);
          expect(at).toBeLessThan(given.length);
          last = at;
          const { start, end } = spanInOriginal(offset, offset + 1);
          expect(normalise(given.slice(start, end)).text).toContain(text.charAt(offset));
        }
        expect(toOriginal(text.length)).toBe(given.length);
      }),
    );
  });

  it('gives the text that the normaliser of terms gives, and the same again when it is repeated', () => {
    fc.assert(
      fc.property(anyText, (given) => {
        const { text } = normalise(given);
        expect(text).toBe(normaliseArabic(given));
        expect(normalise(text).text).toBe(text);
      }),
    );
  });

  it('survives texts of any size', () => {
    expect(normalise('').text).toBe('');
    expect(normalise('مُ'.repeat(100_000)).text).toHaveLength(100_000);
    expect(normalise('ﷺ'.repeat(100_000)).text).toHaveLength(1_800_000);
    expect(normalise('\ud800'.repeat(10)).text).toBe('\ud800'.repeat(10));
  });
});
