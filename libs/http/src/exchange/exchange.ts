import { request, type Dispatcher } from 'undici';
import { contentDecoder, acceptEncoding } from '../body/content-encoding.js';
import { readBody, type BodyLimits } from '../body/read-body.js';
import { decodeText } from '../charset/decode-text.js';
import { refused, type Fetched, type FetchRequest, type FetchResult } from '../fetch-result.js';
import { acceptHeader, isAccepted, parseContentType } from '../media-type/content-type.js';
import { parseRetryAfter } from './retry-after.js';

export interface ExchangeContext {
  readonly dispatcher: Dispatcher;
  readonly userAgent: string;
  readonly limits: Omit<BodyLimits, 'truncateAtBytes'>;
}

/** What one hop gave; `redirects` is the business of whoever follows them. */
export type HopResult = Omit<Fetched, 'redirects'> | Exclude<FetchResult, Fetched> | Redirected;

export interface Redirected {
  readonly outcome: 'redirected';
  readonly status: number;
  readonly location: string;
}

type Response = Dispatcher.ResponseData;

const redirectStatuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

const header = (response: Response, name: string): string | undefined => {
  const value = response.headers[name];
  return Array.isArray(value) ? value[0] : value;
};

const requestHeaders = (asked: FetchRequest, userAgent: string): Record<string, string> => ({
  'user-agent': userAgent,
  accept: acceptHeader(asked.accept),
  'accept-encoding': acceptEncoding,
  ...(asked.etag && { 'if-none-match': asked.etag }),
  ...(asked.lastModified && { 'if-modified-since': asked.lastModified }),
});

/** Outcomes that need no body. */
const judgeHead = (response: Response): HopResult | undefined => {
  const { statusCode: status } = response;
  const location = header(response, 'location');
  if (redirectStatuses.has(status) && location) return { outcome: 'redirected', status, location };
  if (status === 304) return { outcome: 'not-modified' };
  if (status === 404 || status === 410) return { outcome: 'gone', status };
  if (status >= 200 && status < 300) return undefined;
  const retryAfterMs = parseRetryAfter(header(response, 'retry-after'), Date.now());
  return { outcome: 'failed', reason: 'status', status, retryAfterMs, detail: `answered ${status}` };
};

const takeBody = async (
  response: Response,
  asked: FetchRequest & { url: string },
  context: ExchangeContext,
): Promise<HopResult> => {
  const contentType = header(response, 'content-type');
  const { mediaType } = parseContentType(contentType);
  if (!isAccepted(mediaType, asked.accept)) {
    return refused('media-type', `"${mediaType}" is not among ${asked.accept?.join(', ')}`);
  }
  const decoder = contentDecoder(header(response, 'content-encoding'));
  if (!decoder.ok) return refused('encoding', decoder.detail);
  const announced = Number(header(response, 'content-length') ?? 0);
  if (announced > context.limits.maxBytes && asked.truncateAtBytes === undefined) {
    return refused('too-large', `announced ${announced} bytes, more than ${context.limits.maxBytes}`);
  }
  const limits = { ...context.limits, truncateAtBytes: asked.truncateAtBytes };
  const read = await readBody(response.body, decoder.decompress, limits);
  if (!read.ok) return refused(read.reason, read.detail);
  return {
    outcome: 'fetched',
    status: response.statusCode,
    finalUrl: asked.url,
    mediaType,
    ...decodeText(read.body, contentType),
    bytes: read.body.length,
    etag: header(response, 'etag'),
    lastModified: header(response, 'last-modified'),
  };
};

/**
 * One request and its answer, no redirect followed.
 * @throws what the network throws; see networkFailure.
 */
export const exchange = async (
  asked: FetchRequest,
  signal: AbortSignal,
  context: ExchangeContext,
): Promise<HopResult> => {
  const response = await request(asked.url, {
    dispatcher: context.dispatcher,
    headers: requestHeaders(asked, context.userAgent),
    signal,
  });
  // Without a listener the error of a body that nobody reads to its end would end the process.
  response.body.on('error', () => undefined);
  try {
    return judgeHead(response) ?? (await takeBody(response, asked, context));
  } finally {
    if (!response.body.readableEnded) response.body.destroy();
  }
};
