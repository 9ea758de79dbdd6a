import { describe, expect, it } from '@jest/globals';
import { exampleArticle } from '@khabar/contracts';
import { analyse, analyserVersion } from '@khabar/language/analysis';
import { searchTermsOf } from './search-terms.js';

const termOf = (word: string): string => analyse(word, 'ar')[0]?.term ?? '';

describe('search terms of an article', () => {
  it('name the analyser that made them', () => {
    expect(searchTermsOf(exampleArticle).v).toBe(analyserVersion);
  });

  it('hold each term once, those of the title among all', () => {
    const { title, terms } = searchTermsOf(exampleArticle);
    expect(new Set(terms).size).toBe(terms.length);
    expect(terms).toEqual(expect.arrayContaining([...title]));
  });

  it('find an article by its title, its body and its captions, in any form of the word', () => {
    const { title, terms } = searchTermsOf(exampleArticle);
    expect(title).toContain(termOf('المكتبة'));
    expect(terms).toEqual(expect.arrayContaining([termOf('بلدية'), termOf('واجهة')]));
  });
});
