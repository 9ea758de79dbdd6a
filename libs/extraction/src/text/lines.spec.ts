import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { linesOf } from './lines.js';

const texts = (text: string): string[] => linesOf(text).map((line) => line.text);

const wrapAt = (words: readonly string[], width: number): string => {
  const lines = [''];
  for (const word of words) {
    const open = lines.at(-1) ?? '';
    if (open !== '' && open.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = open === '' ? word : `${open} ${word}`;
  }
  return lines.join('\n');
};

const word = fc.string({ unit: fc.constantFrom(...'abcdefgمكتبة'), minLength: 1, maxLength: 9 });

describe('linesOf', () => {
  it('keeps lines apart that are whole paragraphs', () => {
    expect(texts(`${'word '.repeat(60)}\nshort one\n${'word '.repeat(50)}`)).toHaveLength(3);
  });

  it('parts blocks at lines without a letter or digit', () => {
    expect(linesOf('one\n***\ntwo\nthree')).toEqual([
      { text: 'one', afterGap: true },
      { text: 'two', afterGap: true },
      { text: 'three', afterGap: false },
    ]);
  });

  it('joins a compound that was parted at its hyphen without a blank', () => {
    const wrapped =
      'this line is filled up to the very end by a well-\nknown compound that goes on behind the break, so\nthat it is a wrapped text.';
    expect(texts(wrapped)[0]).toContain('well-known');
  });

  it('undoes hard wrapping at any usual width', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 60, maxLength: 200 }),
        fc.integer({ min: 60, max: 100 }),
        (words, width) => {
          expect(texts(wrapAt(words, width))).toEqual([words.join(' ')]);
        },
      ),
    );
  });

  it('loses no letter of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab م-.,\n\r ') }), (text) => {
        const letters = (value: string): string => value.replace(/[^\p{L}]/gu, '');
        expect(letters(texts(text).join(''))).toBe(letters(text));
      }),
    );
  });
});
