import { describe, expect, it } from '@jest/globals';
import { evidenceOf } from '../spec-support/evidence-of.js';
import { foreignWords, markStems, markWords } from './mark-words.js';
import { marksOf } from './marks-of.js';

const marked = (names: string) => {
  const element = evidenceOf(`<div class="${names}">x</div>`).tree.elements.find(({ name }) => name === 'div');
  if (!element) throw new Error('the page has no such element');
  return (['headline', 'kicker', 'standfirst', 'byline', 'foreign'] as const).filter((mark) =>
    marksOf(element).has(mark),
  );
};

describe('marksOf', () => {
  it.each([
    ['article__sub-title', ['standfirst']],
    ['ArticleHeader_authorName__x1', ['byline']],
    ['c-kicker', ['kicker']],
    ['post-title', ['headline']],
    ['related-articles', ['foreign']],
    ['without-comments', []],
    ['entry-footer', []],
    ['px-4 text-lg', []],
  ])('reads %s as %j', (names, expected) => expect(marked(names)).toEqual(expected));

  it('looks closer at every name that holds one of the words', () => {
    const stems = new RegExp(markStems, 'iu');
    const words = [...Object.values(markWords), foreignWords].join(' ').split(' ');
    expect(words.filter((word) => !stems.test(word))).toEqual([]);
  });
});
