import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cliticSplits } from './clitic-splits.js';

const readings = (word: string): string[] =>
  cliticSplits(word).map(({ proclitics, stem, enclitic }) =>
    [...proclitics, `[${stem}]`, ...(enclitic === undefined ? [] : [enclitic])].join(' '),
  );

describe('cliticSplits', () => {
  it.each([
    ['وميركل', 'و [ميركل]'],
    ['بالعراق', 'ب ال [عراق]'],
    ['للناتو', 'ل ال [ناتو]'],
    ['وللعراق', 'و ل ال [عراق]'],
    ['فكالبحر', 'ف ك ال [بحر]'],
    ['لحلف', 'ل [حلف]'],
    ['سيقول', 'س [يقول]'],
    ['رئيسها', '[رئيس] ها'],
    ['وبرئاستهما', 'و ب [رئاست] هما'],
    ['وزيرنا', '[وزير] نا'],
    ['وَبِالكِتابِ', 'و ب ال [كِتابِ]'],
    ['والـــعراق', 'و ال [عراق]'],
    ['لـBBC', 'ل [BBC]'],
    ['ال20', 'ال [20]'],
    ['وﻻعب', 'و [ﻻعب]'],
    ['اللبناني', 'ال [لبناني]'],
    ['للبنان', 'ل [لبنان]'],
    ['ﻭﺍﻟﻌﺮﺍﻕ', 'و ال [ﻌﺮﺍﻕ]'],
  ])('offers the right reading of %s', (word, reading) => {
    expect(readings(word)).toContain(reading);
  });

  it('offers the word as it is first, then longer and longer proclitics, then pronouns', () => {
    expect(readings('وبكتابها')).toEqual([
      '[وبكتابها]',
      'و [بكتابها]',
      'و ب [كتابها]',
      '[وبكتاب] ها',
      'و [بكتاب] ها',
      'و ب [كتاب] ها',
    ]);
  });

  it.each(['جامعة', 'آلاف', 'في', 'London', '2026', '', 'سوق', 'ﻻعب', '𐎀𐎁'])('leaves %s whole', (word) => {
    expect(readings(word)).toEqual([`[${word}]`]);
  });

  it('takes no pronoun off a noun with the article', () => {
    expect(readings('المياه')).not.toContain('ال [ميا] ه');
  });

  it('says where the stem stands, in any word', () => {
    const piece = fc.constantFrom(...'و ب ك ل ال س ي ه ها هم كتاب َ ّ ـ \u200f \u200d أ ة ﻻ ﻭ a 1 😀 \ud800'.split(' '));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const word = pieces.join('');
        const [whole, ...others] = cliticSplits(word);
        expect(whole).toEqual({ proclitics: [], stem: word, stemStart: 0, stemEnd: word.length });
        for (const { stem, stemStart, stemEnd, proclitics, enclitic } of others) {
          expect(word.slice(stemStart, stemEnd)).toBe(stem);
          expect(stem.length).toBeGreaterThanOrEqual(2);
          expect(proclitics.length > 0).toBe(stemStart > 0);
          expect(enclitic !== undefined).toBe(stemEnd < word.length);
        }
      }),
    );
  });

  it('leaves a word of 200,000 letters whole', () => {
    expect(cliticSplits('و'.repeat(200_000))).toHaveLength(1);
  });
});
