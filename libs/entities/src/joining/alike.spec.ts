import { describe, expect, it } from '@jest/globals';
import { alike, sameName } from './alike.js';
import { nameUnits } from './name-units.js';

describe('alike', () => {
  it.each([
    ['ستولتينبرغ', 'ستولتنبرج'],
    ['غوتيريش', 'جوتيريس'],
    ['زيلينسكي', 'زيلنسكي'],
    ['al-kadhimi', 'al-kazimi'],
    ['zelensky', 'zelenskyy'],
  ])('takes %s and %s for spellings of one name', (one, other) => {
    expect(alike(one, other)).toBe(true);
  });

  it.each([
    ['محمود', 'محمد'],
    ['الاردني', 'الاردنيون'],
    ['johnson', 'jackson'],
  ])('takes %s and %s for two words', (one, other) => {
    expect(alike(one, other)).toBe(false);
  });

  it('tells names apart that many bear, though a vowel is all that differs', () => {
    const isFrequent = (name: string): boolean => ['سلمان', 'سليمان'].includes(name);
    expect(sameName('سلمان', 'سليمان', isFrequent)).toBe(false);
    expect(sameName('ترامب', 'ترمب', isFrequent)).toBe(true);
  });
});

describe('nameUnits', () => {
  it.each([
    ['اورسولا فون دير لاين', ['اورسولا', 'فون دير لاين']],
    ['محمد بن سلمان ال سعود', ['محمد', 'بن سلمان', 'ال سعود']],
    ['عبد الفتاح البرهان', ['عبد الفتاح', 'البرهان']],
    ['نور الدين زنكي', ['نور الدين', 'زنكي']],
    ['joseph biden jr', ['joseph', 'biden']],
  ])('reads %s in its parts', (name, units) => {
    expect(nameUnits(name.split(' '))).toEqual(units);
  });
});
