import { describe, expect, it } from '@jest/globals';
import { evidenceOf } from '../spec-support/evidence-of.js';

const linked = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('gatherEvidence', () => {
  it('puts the article with the address of the page in front of its teasers', () => {
    const teaser = linked({ '@type': 'NewsArticle', headline: 'Teaser', url: 'https://news.example/other' });
    const own = linked({
      '@type': 'NewsArticle',
      headline: 'Own',
      mainEntityOfPage: { '@id': 'https://news.example/politics/library-reopens/' },
    });
    expect(
      evidenceOf(teaser + own, 'https://news.example/politics/library-reopens').articles.map(
        ({ headline }) => headline,
      ),
    ).toEqual(['Own', 'Teaser']);
  });

  it('collects microdata and RDFa by the bare names of their properties', () => {
    const { properties } = evidenceOf('<span itemprop="author">A</span><b property="schema:author dc:creator">B</b>');
    expect([...properties.keys()]).toEqual(['author', 'creator']);
    expect(properties.get('author')?.map(({ name }) => name)).toEqual(['span', 'b']);
  });

  it('collects headings and bylines, but no parts of a heading', () => {
    const { headings, bylines } = evidenceOf(
      '<h1><span class="headline">A</span></h1><div class="post-title">B</div><p class="entry-author">C</p>',
    );
    expect(headings.map(({ name }) => name)).toEqual(['h1', 'div']);
    expect(bylines.map(({ name }) => name)).toEqual(['p']);
  });
});
