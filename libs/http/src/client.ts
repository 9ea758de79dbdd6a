import { lookup } from 'node:dns';
import { Agent } from 'undici';
import { guardedConnector } from './address/guarded-connector.js';
import type { ResolveAll } from './address/guarded-lookup.js';
import { judgeNothing, judgePublicAddress, type AddressJudge } from './address/judge-address.js';
import { exchange } from './exchange/exchange.js';
import { follow } from './exchange/follow.js';
import type { FetchRequest, FetchResult } from './fetch-result.js';
import type { HttpSettings } from './settings.js';

export interface HttpClient {
  /** @throws only the reason of an aborted `signal`, or a fault of ours; everything else is an outcome. */
  fetch(request: FetchRequest): Promise<FetchResult>;
  /** Ends what is under way and closes all connections. */
  close(): Promise<void>;
}

export interface HttpDependencies {
  readonly judgeAddress?: AddressJudge;
  readonly resolveAll?: ResolveAll;
}

/** Longest a server may have us keep an idle connection, so that many hosts do not become many sockets. */
const idleConnectionMs = 10_000;

/** A client that can be given any URL from outside: it reaches public addresses only, and takes only so much of them. */
export const createHttpClient = (settings: HttpSettings, dependencies: HttpDependencies = {}): HttpClient => {
  const timeoutMs = settings.KHABAR_FETCH_TIMEOUT_MS;
  const standardJudge = settings.KHABAR_FETCH_ALLOW_PRIVATE ? judgeNothing : judgePublicAddress;
  const dispatcher = new Agent({
    connect: guardedConnector(dependencies.judgeAddress ?? standardJudge, dependencies.resolveAll ?? lookup, timeoutMs),
    maxHeaderSize: settings.KHABAR_FETCH_MAX_HEADER_BYTES,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    keepAliveMaxTimeout: idleConnectionMs,
  });
  const context = {
    dispatcher,
    userAgent: settings.KHABAR_FETCHER_USER_AGENT,
    limits: {
      maxBytes: settings.KHABAR_FETCH_MAX_BYTES,
      maxRatio: settings.KHABAR_FETCH_MAX_RATIO,
      ratioFloorBytes: settings.KHABAR_FETCH_RATIO_FLOOR_BYTES,
    },
  };
  const rules = {
    ports: settings.KHABAR_FETCH_PORTS,
    maxRedirects: settings.KHABAR_FETCH_MAX_REDIRECTS,
    timeoutMs,
    exchange: (asked: FetchRequest, signal: AbortSignal) => exchange(asked, signal, context),
  };
  return { fetch: (request) => follow(request, rules), close: () => dispatcher.destroy() };
};
