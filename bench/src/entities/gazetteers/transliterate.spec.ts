import { describe, expect, it } from '@jest/globals';

import { beginningsOf, transliterationsOf } from './transliterate.js';

const among = (words: readonly string[]) => {
  const known = new Set(words);
  const beginnings = beginningsOf(words);
  return { isWord: (word: string) => known.has(word), isBeginning: (letters: string) => beginnings.has(letters) };
};

describe('transliterations', () => {
  it.each([
    ['hopkins', 'هوبكينز'],
    ['wagner', 'فاغنر'],
    ['schumann', 'شومان'],
    ['chambers', 'تشامبرز'],
  ])('of %s hold %s', (latin, arabic) => {
    expect(transliterationsOf(latin, among([arabic, 'كتاب'])).map((found) => found.arabic)).toEqual([arabic]);
  });

  it('come with the most usual first', () => {
    const found = transliterationsOf('clinton', among(['كلنتن', 'كلينتون', 'كلنتون']));
    expect(found.map(({ arabic }) => arabic)).toEqual(['كلينتون', 'كلنتون', 'كلنتن']);
  });

  it('are only words that are known', () => {
    expect(transliterationsOf('hopkins', among(['هوبك', 'كتاب']))).toEqual([]);
  });
});
