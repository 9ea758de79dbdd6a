import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { simhashOf } from './simhash.js';

const differingBits = (left: string, right: string): number =>
  (BigInt(`0x${left}`) ^ BigInt(`0x${right}`)).toString(2).replaceAll('0', '').length;

const words = (count: number, seed: number): string[] =>
  Array.from({ length: count }, (_, index) => `w${(index * 7919 + seed * 104_729) % 5_003}`);

describe('simhashOf', () => {
  it('differs in few bits where a long text is changed a little', () => {
    const text = words(400, 1);
    const edited = [...text.slice(0, 200), 'a', 'new', 'sentence', ...text.slice(200)];
    expect(differingBits(simhashOf(text.join(' ')), simhashOf(edited.join(' ')))).toBeLessThanOrEqual(6);
  });

  it('differs in about half of the bits of unrelated texts', () => {
    const distances = Array.from({ length: 20 }, (_, seed) =>
      differingBits(
        simhashOf(words(300, seed).join(' ')),
        simhashOf(
          words(300, seed + 50)
            .reverse()
            .join(' '),
        ),
      ),
    );
    const mean = distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
    expect(mean).toBeGreaterThan(26);
    expect(mean).toBeLessThan(38);
  });

  it('sees no difference in case, marks and punctuation', () => {
    expect(simhashOf('The LIBRARY, opened: today')).toBe(simhashOf('the library opened today'));
    expect(simhashOf('افتُتحت المكتبة اليوم')).toBe(simhashOf('افتتحت المكتبه اليوم!'));
  });

  it('is 16 hexadecimal digits of any text, also of none', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => /^[0-9a-f]{16}$/.test(simhashOf(text))));
  });
});
