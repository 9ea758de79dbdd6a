import { describe, expect, it } from '@jest/globals';
import { articlesAmong, linkedDataOf, textsOf } from './json-ld.js';

const read = (text: string) => linkedDataOf([{ type: 'application/ld+json', text }]);

describe('linkedDataOf', () => {
  it.each([
    ['a graph', '{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","headline":"A"}]}'],
    ['a list', '[{"@type":"WebSite"},{"@type":["Thing","NewsArticle"],"headline":"A"}]'],
    ['a main entity', '{"@type":"WebPage","mainEntity":{"@type":"https://schema.org/NewsArticle","headline":"A"}}'],
    ['a script hidden from old browsers', '<!-- {"@type":"NewsArticle","headline":"A"} -->'],
    ['a CDATA section', '//<![CDATA[\n{"@type":"NewsArticle","headline":"A"}\n//]]>'],
    ['escaped quotes', '{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;A&quot;}'],
  ])('finds the article in %s', (_form, text) => {
    expect(articlesAmong(read(text)).map(({ headline }) => headline)).toEqual(['A']);
  });

  it('does not follow lists of teasers', () => {
    expect(
      articlesAmong(read('{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"B"}]}')),
    ).toEqual([]);
  });

  it('bears values nested deeper than any stack', () => {
    const depth = 50_000;
    expect(read(`${'['.repeat(depth)}${']'.repeat(depth)}`)).toEqual([]);
    expect(() => textsOf(JSON.parse(`${'{"name":'.repeat(depth)}1${'}'.repeat(depth)}`))).not.toThrow();
  });
});
