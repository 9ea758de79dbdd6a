import type { FetchedContent } from '../publishing/fetched-content.js';
import { rightsOfFetched, type Fetched, type PageTask } from './page-task.js';

/** Media types of pages, best first, and what they are to the parser. */
const mediaTypes = {
  'text/html': 'text/html',
  'application/xhtml+xml': 'text/html',
  'text/plain': 'text/plain',
} as const satisfies Record<string, FetchedContent['mediaType']>;

export const acceptedPages: readonly string[] = Object.keys(mediaTypes);

const looksLikeMarkup = /^\s*</;

/** A server that names no media type leaves it to the content. */
const mediaTypeOf = ({ mediaType, text }: Fetched): FetchedContent['mediaType'] =>
  (mediaTypes as Record<string, FetchedContent['mediaType']>)[mediaType] ??
  (looksLikeMarkup.test(text) ? 'text/html' : 'text/plain');

export const contentOfPage = (task: PageTask, page: Fetched): FetchedContent => ({
  articleId: task.articleId,
  url: task.url,
  finalUrl: page.finalUrl === task.url ? undefined : page.finalUrl,
  externalId: task.externalId,
  source: task.source,
  fetchedAt: task.fetchedAt,
  mediaType: mediaTypeOf(page),
  content: page.text,
  charset: page.charset,
  hints: task.hints,
  rights: rightsOfFetched,
});
