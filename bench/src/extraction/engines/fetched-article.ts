import { contentHashOf, type FetchedArticle } from '@khabar/contracts';
import type { EvaluationPage } from '../sets/evaluation-page.js';

const source = { id: 'bench', name: 'bench' } as const;

/** The event that the fetcher would have written for a page. */
export const fetchedArticleOf = ({ url, html, charset, fetchedAt }: EvaluationPage): FetchedArticle => ({
  articleId: contentHashOf(url).slice(0, 32),
  revision: Date.parse(fetchedAt),
  url,
  source,
  fetchedAt,
  mediaType: 'text/html',
  content: html,
  charset,
  contentHash: contentHashOf(html),
  rights: { robots: 'allowed' },
});

/** The event of a scraped text that was handed in, of which nothing else is known. */
export const fetchedTextOf = (text: string): FetchedArticle => ({
  articleId: contentHashOf(text).slice(0, 32),
  revision: 1,
  source,
  fetchedAt: '2026-11-24T00:00:00Z',
  mediaType: 'text/plain',
  content: text,
  contentHash: contentHashOf(text),
  rights: { robots: 'unknown' },
});
