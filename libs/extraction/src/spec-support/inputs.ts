import { contentHashOf, type Article, type FetchedArticle } from '@khabar/contracts';
import { extractArticle } from '../index.js';

const base = {
  articleId: '0f3c5a9b7d1e2f40a1b2c3d4e5f60718',
  revision: 1_767_225_600_000,
  source: { id: 'news.example', name: 'News Example' },
  fetchedAt: '2026-01-01T00:00:00.000Z',
  rights: { robots: 'allowed' },
} as const;

export const page = (content: string, more: Partial<FetchedArticle> = {}): FetchedArticle => ({
  ...base,
  url: 'https://news.example/ar/library',
  mediaType: 'text/html',
  content,
  charset: 'utf-8',
  contentHash: contentHashOf(content),
  ...more,
});

export const plainText = (content: string, hints?: FetchedArticle['hints']): FetchedArticle => ({
  ...base,
  mediaType: 'text/plain',
  content,
  contentHash: contentHashOf(content),
  ...(hints ? { hints } : {}),
});

/** The article of an input that must be one. */
export const articleOf = (input: FetchedArticle): Article => {
  const extraction = extractArticle(input);
  if (extraction.outcome !== 'article') throw new Error(`${extraction.reason}: ${extraction.detail}`);
  return extraction.article;
};
