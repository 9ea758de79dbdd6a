import { describe, expect, it } from '@jest/globals';
import { bylineSchema } from '@khabar/contracts';
import fc from 'fast-check';
import { evidenceOf } from '../spec-support/evidence-of.js';
import { newsPage } from '../spec-support/news-page.js';
import { readMetadata } from './read-metadata.js';

const read = (head: string, top?: string) =>
  readMetadata(evidenceOf(newsPage({ head, ...(top === undefined ? {} : { top }) })));
const linked = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('readMetadata', () => {
  it('resolves a relative canonical address against the base of the page', () => {
    expect(read('<base href="https://news.example/ar/"><link rel="canonical" href="a-1">').canonicalUrl).toEqual({
      value: 'https://news.example/ar/a-1',
      rule: 'link:canonical',
    });
  });

  it('does not believe a canonical address that is the front page', () => {
    const head = '<link rel="canonical" href="/"><meta property="og:url" content="https://news.example/a-1">';
    expect(read(head).canonicalUrl?.rule).toBe('meta:og:url');
  });

  it('gives declared languages once each, normalised', () => {
    expect(
      read('<meta property="og:locale" content="ar_EG"><meta http-equiv="content-language" content="AR-eg">').languages,
    ).toEqual(['en', 'ar-EG']);
  });

  it.each([
    ['linked data', linked({ '@type': 'NewsArticle', articleSection: 'Culture' }), 'json-ld:articleSection'],
    ['meta', '<meta property="article:section" content="Culture">', 'meta:article:section'],
    [
      'the path of crumbs',
      linked({ '@type': 'BreadcrumbList', itemListElement: [{ name: 'Home' }, { item: { name: 'Culture' } }] }),
      'json-ld:breadcrumb',
    ],
  ])('reads the section from %s', (_where, head, rule) =>
    expect(read(head).section).toEqual({ value: 'Culture', rule }),
  );

  it('takes lists of topics apart and gives each once', () => {
    expect(read('<meta name="news_keywords" content="Books, library;books ، مكتبة">').topics).toEqual({
      value: ['books', 'library', 'مكتبة'],
      rule: 'meta:news_keywords',
    });
  });

  it('tells closed articles and refusals of machine learning', () => {
    const head = `${linked({ '@type': 'NewsArticle', isAccessibleForFree: 'False' })}<meta name="robots" content="index, noai">`;
    expect(read(head).rights).toEqual({ aiOptOut: true, paywalled: true });
    expect(read('').rights).toEqual({});
  });

  it('gives elements of the page that the body leaves out', () => {
    const { bylineElements, titleElement } = read(
      '',
      '<h1>Library reopens after three years</h1><p class="byline">By Jane Doe</p>',
    );
    expect([titleElement?.name, ...bylineElements.map(({ name }) => name)]).toEqual(['h1', 'p']);
  });

  it('gives what the contract takes, whatever the page', () => {
    const piece = fc.constantFrom(
      '<h1>',
      '</h1>',
      '<p class="author">',
      '</p>',
      '<div class="lead">',
      '</div>',
      '<a rel="author" href="x">',
      '</a>',
      '<meta property="og:title" content="a | b">',
      '<script type="application/ld+json">{"headline":"a","author":["',
      '</script>',
      'By Jane Doe',
      'كتب: ',
      '<li>',
      '<title>',
      '</title>',
      '|',
      ' - ',
      'x '.repeat(60),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { byline, title, summary } = readMetadata(evidenceOf(pieces.join('')));
        expect(bylineSchema.safeParse(byline.value).success).toBe(true);
        expect(title.value).toBe(title.value.trim());
        expect(summary.value).not.toContain('');
      }),
    );
  });
});
