import { describe, expect, it } from '@jest/globals';
import { foldName } from './fold-name.js';
import { canonicalNameOf, knownCandidatesOf, knownEntityById, knownEntityOf, knownIndex } from './known-entities.js';
import { knownEntitiesIn } from './known-in-words.js';

const idOf = (name: string, language = 'ar') => knownEntityOf(foldName(name), language)?.id;

const wordsOf = (text: string) => foldName(text).split(' ');

describe('known entities', () => {
  it.each(['حلف شمال الأطلسي', 'الناتو', 'حلف الناتو', 'NATO', 'Nordatlantikpakt', 'حلف الأطلسي'])(
    'knows NATO as %s',
    (name) => {
      expect(idOf(name)).toBe('international/nato');
    },
  );

  it.each([
    ['داعش', 'movement/islamic-state'],
    ['تنظيم الدولة الإسلامية', 'movement/islamic-state'],
    ['بريطانيا', 'country/gb'],
    ['الولايات المتحدة الأميركية', 'country/us'],
    ['بروكسل', 'capital/brussels'],
    ['الفلسطينيين', 'nationality/ps'],
    ['الكرملين', 'seat/kremlin'],
  ])('knows %s', (name, id) => {
    expect(idOf(name)).toBe(id);
  });

  it.each(['الحلف', 'الاتحاد', 'فتح', 'الأهلي', 'WHO'])(
    'takes %s for nothing without evidence, and yet tells of it',
    (name) => {
      expect(idOf(name)).toBeUndefined();
      expect(knownCandidatesOf(foldName(name)).length).toBeGreaterThan(0);
    },
  );

  it('gives the canonical name in the language of the text, else in English', () => {
    const nato = knownEntityById('international/nato');
    expect(nato && canonicalNameOf(nato, 'ar')).toBe('حلف شمال الأطلسي');
    expect(nato && canonicalNameOf(nato, 'ur')).toBe('NATO');
  });

  it('finds the longest names in a text, through conjunctions and prepositions', () => {
    const spans = knownEntitiesIn(wordsOf('الأمين العام لحلف شمال الأطلسي وللأمم المتحدة في العراق'));
    expect(spans.map(({ from, to, proclitic }) => [from, to, proclitic])).toEqual([
      [2, 5, 'ل'],
      [5, 7, 'ولل'],
      [8, 9, ''],
    ]);
  });

  it('does not take short words of one language for names of another', () => {
    expect(idOf('Sam', 'en')).toBeUndefined();
    expect(idOf('Şam', 'tr')).toBe('capital/damascus');
    expect(idOf('امان', 'ar')).toBeUndefined();
  });

  it('takes no small letters for a name, where it sees how words are written', () => {
    const surfaces = ['they', 'told', 'us', 'in', 'the', 'US', 'that', 'Turkey', 'eats', 'no', 'turkey'];
    const words = surfaces.map((word) => word.toLowerCase());
    const ids = knownEntitiesIn(words, { language: 'en', surfaces }).map(({ candidates }) => candidates[0]?.entity.id);
    expect(ids).toEqual(['country/us', 'country/tr']);
  });

  it('has each id once, and each name once within its entity and language', () => {
    const ids = [...knownIndex().byId.values()].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { canonical, aliases } of knownIndex().byId.values()) {
      for (const name of Object.values(canonical)) expect(aliases.map((alias) => alias.name)).toContain(name);
    }
  });

  it('has no row with an empty name', () => {
    expect([...knownIndex().byName.keys()].filter((name) => name.trim() === '')).toEqual([]);
  });

  it('stays linear on a long text of first words', () => {
    expect(knownEntitiesIn(Array.from({ length: 100_000 }, () => 'حلف'))).toEqual([]);
  });
});
