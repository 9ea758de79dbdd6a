import { articleIdOfText, articleIdOfUrl, normaliseUrl, type IngestRequest } from '@khabar/contracts';
import { sourceOfHandedIn, sourceOfUrl } from '@khabar/http';
import type { PageTask } from '../pages/page-task.js';
import type { FetchedContent } from '../publishing/fetched-content.js';

type Of<Kind extends IngestRequest['kind']> = IngestRequest & { kind: Kind };
type HandedIn = Of<'text' | 'html'>;

/** The contract makes sure that a request of a kind has what the kind needs. */
const contentOf = (request: HandedIn): string => (request.kind === 'html' ? request.html : request.text) ?? '';

const handedInId = (request: HandedIn): string =>
  request.url ? articleIdOfUrl(request.url) : articleIdOfText(sourceOfHandedIn(request).id, contentOf(request));

const hintsOf = ({ title, language }: IngestRequest): FetchedContent['hints'] =>
  title === undefined && language === undefined ? undefined : { title, language };

/** The page that a request asks for. */
export const taskOfRequest = (request: Of<'url'> & { url: string }): PageTask => ({
  articleId: articleIdOfUrl(request.url),
  url: normaliseUrl(request.url),
  source: sourceOfUrl(request.url, request.source),
  hints: hintsOf(request),
  externalId: request.externalId,
  requestId: request.requestId,
  fetchedAt: request.fetchedAt,
});

/** The text or page that a request brings along. */
export const contentOfRequest = (request: HandedIn): FetchedContent => ({
  articleId: handedInId(request),
  url: request.url && normaliseUrl(request.url),
  externalId: request.externalId,
  source: sourceOfHandedIn(request),
  fetchedAt: request.fetchedAt,
  mediaType: request.kind === 'html' ? 'text/html' : 'text/plain',
  content: contentOf(request),
  hints: hintsOf(request),
  rights: { robots: 'unknown' },
});

/** Requests for the same article stay in order, all others may run side by side although their source is one key. */
export const orderOfRequest = (request: IngestRequest): string => {
  if (request.kind === 'feed') return request.url ?? request.requestId;
  if (request.kind === 'url') return request.url ? articleIdOfUrl(request.url) : request.requestId;
  return handedInId(request as HandedIn);
};
