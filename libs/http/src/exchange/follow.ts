import { refused, type FetchRequest, type FetchResult } from '../fetch-result.js';
import { admitUrl } from './admit-url.js';
import type { HopResult } from './exchange.js';
import { networkFailure } from './network-failure.js';

export interface FollowRules {
  readonly ports: readonly string[];
  readonly maxRedirects: number;
  /** Over all hops, waiting in `beforeHop` not counted. */
  readonly timeoutMs: number;
  readonly exchange: (asked: FetchRequest, signal: AbortSignal) => Promise<HopResult>;
}

const hopSignal = (remainingMs: number, caller: AbortSignal | undefined): AbortSignal => {
  const deadline = AbortSignal.timeout(Math.max(0, Math.ceil(remainingMs)));
  return caller ? AbortSignal.any([deadline, caller]) : deadline;
};

const oneHop = async (asked: FetchRequest, remainingMs: number, rules: FollowRules): Promise<HopResult> => {
  try {
    return await rules.exchange(asked, hopSignal(remainingMs, asked.signal));
  } catch (error) {
    asked.signal?.throwIfAborted();
    return networkFailure(error);
  }
};

/** Follows redirects by hand, so that each target passes the same rules as the first URL. */
export const follow = async (asked: FetchRequest, rules: FollowRules): Promise<FetchResult> => {
  const redirects: string[] = [];
  let target = asked.url;
  let remainingMs = rules.timeoutMs;
  for (;;) {
    asked.signal?.throwIfAborted();
    const admitted = admitUrl(target, rules.ports);
    if (!admitted.ok) return admitted.refusal;
    const { url } = admitted;
    const stopped = await asked.beforeHop?.(url, asked.signal);
    if (stopped) return stopped;

    const started = performance.now();
    const result = await oneHop({ ...asked, url: url.href }, remainingMs, rules);
    remainingMs -= performance.now() - started;
    if (result.outcome === 'fetched') return { ...result, redirects };
    if (result.outcome !== 'redirected') return result;

    redirects.push(url.href);
    if (redirects.length > rules.maxRedirects) {
      return refused('redirects', `more than ${rules.maxRedirects}, the last to ${result.location}`);
    }
    if (!URL.canParse(result.location, url.href))
      return refused('redirects', `to "${result.location}", which is no URL`);
    target = new URL(result.location, url).href;
  }
};
