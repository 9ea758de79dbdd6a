import type { FetchResult } from '@khabar/http';
import type { Cli } from '../../cli/cli.js';
import type { ExtractError } from '../outcome.js';
import { fetchedArticleOf, type Decoded } from './fetched-article.js';
import type { Page } from './page.js';

type Fetched = Extract<FetchResult, { outcome: 'fetched' }>;

const decodedOf = (url: string, { text, mediaType, charset, finalUrl }: Fetched, fetchedAt: string): Decoded => ({
  url,
  ...(finalUrl === url ? {} : { finalUrl }),
  content: text,
  charset,
  mediaType: mediaType === 'text/plain' ? 'text/plain' : 'text/html',
  fetchedAt,
  robots: 'allowed',
});

const errorOf = (result: Exclude<FetchResult, Fetched>): ExtractError => {
  switch (result.outcome) {
    case 'gone':
      return { code: 'gone', message: `the server answered ${result.status}` };
    case 'refused':
      return { code: 'fetch-refused', message: `${result.reason}: ${result.detail}` };
    case 'failed':
      return { code: 'fetch-failed', message: `${result.reason}: ${result.detail}` };
    case 'not-modified':
      return { code: 'fetch-failed', message: 'the server answered 304 to a request without validators' };
  }
};

/** Fetches a page as the fetcher would. */
export const pageOfUrl = async (cli: Cli, url: string, fetchedAt: string): Promise<Page> => {
  const result = await cli.services.fetchPage(url, cli.env, cli.signal);
  return result.outcome === 'fetched'
    ? { ok: true, id: url, decode: () => fetchedArticleOf(decodedOf(url, result, fetchedAt)) }
    : { ok: false, id: url, error: errorOf(result) };
};
