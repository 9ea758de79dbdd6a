import { describe, expect, it } from '@jest/globals';
import { foldTerm } from '@khabar/language/analysis';
import { anyTitle, titleKind } from './title-kind.js';
import { titleKindOf } from './title-kind-of.js';

const kindOf = (word: string, language: string): number => titleKindOf(foldTerm(word), language);

describe('titleKindOf', () => {
  it.each([
    ['رئيس', titleKind.office],
    ['الرئيسة', titleKind.office | titleKind.definite],
    ['لرئيسة', titleKind.office | titleKind.proclitic],
    ['للرئيس', titleKind.office | titleKind.definite | titleKind.proclitic],
    ['والوزراء', titleKind.office | titleKind.plural | titleKind.definite | titleKind.proclitic],
    ['وزيراً', titleKind.office],
    ['العقيد', titleKind.rank | titleKind.definite],
    ['الصحافية', titleKind.definite | titleKind.occupation | titleKind.modifier],
    ['شقيق', titleKind.kin],
  ])('tells what %s is', (word, kind) => {
    expect(kindOf(word, 'ar')).toBe(kind);
  });

  it('knows English titles in one and in several persons', () => {
    expect(kindOf('Minister', 'en')).toBe(titleKind.office);
    expect(kindOf('spokesmen', 'en')).toBe(titleKind.office | titleKind.plural);
    expect(kindOf('Mr', 'en-GB')).toBe(titleKind.honorific);
  });

  it('knows the commonest titles of other European languages', () => {
    for (const [word, language] of [
      ['Présidente', 'fr'],
      ['Außenministerin', 'de'],
      ['portavoz', 'es'],
    ] as const) {
      expect(kindOf(word, language) & anyTitle).not.toBe(0);
    }
  });

  it('takes no common word and no word of an unknown language for a title', () => {
    expect(kindOf('الاجتماع', 'ar')).toBe(0);
    expect(kindOf('meeting', 'en')).toBe(0);
    expect(kindOf('minister', 'xx')).toBe(0);
  });

  it('takes no time over one endless word', () => {
    expect(titleKindOf('و'.repeat(200_000), 'ar')).toBe(0);
  });
});
