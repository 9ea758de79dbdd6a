import { describe, expect, it } from '@jest/globals';
import { metaGroupOf } from './meta-names.js';

describe('metaGroupOf', () => {
  it.each([
    ['article:published_time', 'published'],
    ['http://ogp.me/ns/article#published_time', 'published'],
    ['datepublished', 'published'],
    ['parsely-pub-date', 'published'],
    ['sailthru.date', 'published'],
    ['cxenseparse:recs:publishtime', 'published'],
    ['dcterms.issued', 'published'],
    ['citation_publication_date', 'published'],
    ['dc.date.created', 'created'],
    ['dc.date', 'either'],
    ['date', 'either'],
    ['article:modified_time', 'updated'],
    ['og:updated_time', 'updated'],
    ['last-modified', 'updated'],
    ['dcterms.modified', 'updated'],
    ['article:expiration_time', undefined],
    ['article:publisher', undefined],
    ['twitter:creator:id', undefined],
    ['og:image:width', undefined],
    ['description', undefined],
  ])('takes %s for %s', (name, group) => {
    expect(metaGroupOf(name)).toBe(group);
  });
});
