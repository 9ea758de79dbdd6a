import type { Article } from './article.js';

const paragraph = 'افتتحت بلدية المدينة أمس مكتبة عامة جديدة تضم خمسين ألف كتاب.';
const title = 'مكتبة عامة جديدة في وسط المدينة';

/** A small, valid article, shared by the examples of the events that carry one. */
export const exampleArticle: Article = {
  articleId: '0f3c5a9b7d1e2f40a1b2c3d4e5f60718',
  revision: 1767225600000,
  url: 'https://news.example/ar/library',
  canonicalUrl: 'https://news.example/ar/library',
  source: { id: 'news.example', name: 'News Example', domain: 'news.example' },
  fetchedAt: '2026-01-01T00:00:00.000Z',
  language: 'ar',
  direction: 'rtl',
  title,
  summary: [],
  byline: { authors: [{ name: 'سلمى الحسن' }] },
  published: {
    at: '2025-12-31T18:30:00+02:00',
    precision: 'minute',
    zone: '+02:00',
    rule: 'json-ld:datePublished',
    raw: '2025-12-31T18:30+02:00',
  },
  sections: [{ paragraphs: [paragraph] }],
  captions: [{ text: 'واجهة المكتبة الجديدة' }],
  images: [],
  quotes: [],
  links: [],
  topics: [],
  text: `${title}\n\n${paragraph}`,
  entities: [],
  signature: {
    contentHash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    simhash: 'c3a1f00d5e7b9a24',
  },
  rights: { robots: 'allowed' },
  provenance: { parserVersion: '0.1.0', extractor: 'html', charset: 'utf-8', warnings: [] },
};
