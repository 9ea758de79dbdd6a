import { describe, expect, it } from '@jest/globals';
import { evidenceOf } from '../../spec-support/evidence-of.js';
import { newsPage } from '../../spec-support/news-page.js';
import { readMetadata } from '../read-metadata.js';

const bylineOf = (parts: Parameters<typeof newsPage>[0]) => readMetadata(evidenceOf(newsPage(parts))).byline;
const h1 = '<h1>Library reopens after three years</h1>';
const linked = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const article = (author: unknown): string => linked({ '@type': 'NewsArticle', headline: 'Library reopens', author });
const names = (parts: Parameters<typeof newsPage>[0]): string[] =>
  bylineOf(parts).value.authors.map(({ name }) => name);

describe('readByline', () => {
  it('takes persons of the linked data with their roles', () => {
    const head = article([{ '@type': 'Person', name: 'Jane Doe', jobTitle: 'Reporter' }]);
    expect(bylineOf({ head })).toEqual({
      value: { authors: [{ name: 'Jane Doe', role: 'Reporter' }] },
      rule: 'json-ld:author',
    });
  });

  it('follows references within a graph', () => {
    const graph = {
      '@graph': [
        { '@type': 'NewsArticle', author: { '@id': '#p' } },
        { '@type': 'Person', '@id': '#p', name: 'Jane Doe' },
      ],
    };
    expect(names({ head: linked(graph) })).toEqual(['Jane Doe']);
  });

  it.each([
    ['a class name', `${h1}<div class="byline">By <a href="/people/x">Jane Doe</a><time>12 March</time></div>`],
    ['microdata', `${h1}<span itemprop="author" itemscope><span itemprop="name">Jane Doe</span></span>`],
    ['rel', `${h1}<a rel="author" href="/x">Jane Doe</a>`],
    ['the word in front of it', `${h1}<p>By Jane Doe</p>`],
    ['style alone', `${h1}<p class="author"><em>By</em><span>Jane Doe</span><em>12.03.2026</em></p>`],
  ])('reads the visible byline told by %s', (_mark, top) => expect(names({ top })).toEqual(['Jane Doe']));

  it('prefers a person that readers see to the house that the page states', () => {
    const head = `${article({ '@type': 'Organization', name: 'News Example' })}<meta name="author" content="News Example">`;
    expect(names({ head, top: `${h1}<p class="author">Von Jana Müller</p>` })).toEqual(['Jana Müller']);
  });

  it('names the house where nobody else is named, and never an account or an address', () => {
    expect(names({ head: article({ '@type': 'Organization', name: 'News Example' }) })).toEqual(['News Example']);
    expect(names({ head: '<meta name="author" content="admin">' })).toEqual([]);
    expect(names({ head: '<meta property="article:author" content="https://social.example/news">' })).toEqual([]);
  });

  it('does not take a commenter for the author', () => {
    expect(names({ body: '<div class="comments"><span class="comment-author">Max Roe</span></div>' })).toEqual([]);
  });

  it.each([
    [
      '<p>BERLIN (Reuters) - The library in the old town has been closed for three years, and its readers have waited for it.</p>',
      'BERLIN',
      'Reuters',
    ],
    [
      '<p>القاهرة - رويترز: أعادت المكتبة في البلدة القديمة فتح أبوابها للقراء بعد ثلاث سنوات من أعمال الترميم الطويلة والمكلفة جدا.</p>',
      'القاهرة',
      'رويترز',
    ],
    [
      '<p>دمشق، سوريا (أ ف ب) – أعادت المكتبة في البلدة القديمة فتح أبوابها للقراء بعد ثلاث سنوات من أعمال الترميم الطويلة.</p>',
      'دمشق، سوريا',
      'أ ف ب',
    ],
  ])('reads place and agency of the dateline', (body, place, agency) => {
    expect(bylineOf({ body }).value).toMatchObject({ place, agency });
  });
});
