import { describe, expect, it } from '@jest/globals';
import { articleParsedV1, describeIssues, validateOnWrite, type Article } from '@khabar/contracts';
import { readText } from './read-text.js';
import { withEntities } from './read-article.js';

const text = 'Anna Berg opens library\n\n“The library is open to everybody,” Anna Berg said in Oslo on Tuesday.';
const article: Article = { ...articleParsedV1.example, text, language: 'en', quotes: [] };

describe('an article with its entities', () => {
  it('has what the reading of its text gives, and is otherwise the same', () => {
    const { entities, dates } = readText({ text, language: 'en', published: article.published?.at });
    const read = withEntities(article);
    expect(read.entities).toEqual(entities);
    expect(read.dates).toEqual(dates);
    expect({ ...read, entities: [], quotes: [], dates: [], provenance: {} }).toEqual({
      ...article,
      entities: [],
      quotes: [],
      dates: [],
      provenance: {},
    });
  });

  it('keeps the quotes that the page marks, each once, with what the text adds to them', () => {
    const marked = { text: 'The library is open to everybody', speaker: 'A. Berg' };
    const elsewhere = { text: 'A quote that stands beside the text' };
    const { quotes } = withEntities({ ...article, quotes: [elsewhere, marked] });
    expect(quotes).toContainEqual(elsewhere);
    expect(quotes.filter((quote) => quote.text === marked.text)).toHaveLength(1);
    expect(quotes.find((quote) => quote.text === marked.text)).toMatchObject({
      speaker: expect.stringContaining('Berg'),
    });
  });

  it('says which model read it, or that it was read by lists', () => {
    expect(withEntities({ ...article, language: 'ar-IQ' }).provenance.model).toMatch(/ar.*, entities \d+\.\d+\.\d+$/);
    expect(withEntities({ ...article, language: 'de-AT' }).provenance.model).toMatch(/^lists, entities /);
  });

  it('keeps the warnings of the extraction', () => {
    const { provenance } = withEntities({
      ...article,
      provenance: { ...article.provenance, warnings: ['truncated-page'] },
    });
    expect(provenance.warnings[0]).toBe('truncated-page');
  });

  it('is as the contract says', () => {
    const valid = validateOnWrite(articleParsedV1, withEntities(article));
    expect(valid.ok ? '' : describeIssues(valid.issues)).toBe('');
  });
});
