import robotsParser from 'robots-parser';

export type RobotsVerdict =
  | { readonly verdict: 'allowed'; readonly crawlDelayMs?: number }
  | { readonly verdict: 'disallowed'; readonly detail: string }
  /** RFC 9309, 2.3.1.4: while the rules cannot be had, nothing may be fetched. */
  | { readonly verdict: 'unreachable'; readonly retryAfterMs: number; readonly detail: string };

export type RobotsRules = (url: URL) => RobotsVerdict;

export const allowEverything: RobotsRules = () => ({ verdict: 'allowed' });

// The package is CommonJS and exports the function itself, where its typings speak of a default export.
const parse = robotsParser as unknown as typeof robotsParser.default;

/** The name a crawler goes by in robots.txt: the first word of its User-Agent, without the version. */
export const productToken = (userAgent: string): string => userAgent.trim().split(/[\s/]/, 1)[0] ?? '';

/** The rules of one robots.txt for one crawler. */
export const readRobots = (robotsUrl: string, text: string, userAgent: string): RobotsRules => {
  const robots = parse(robotsUrl, text);
  const name = productToken(userAgent);
  const delaySeconds = robots.getCrawlDelay(name);
  const allowed: RobotsVerdict = {
    verdict: 'allowed',
    crawlDelayMs: delaySeconds === undefined ? undefined : delaySeconds * 1_000,
  };
  return (url) => {
    if (robots.isAllowed(url.href, name) !== false) return allowed;
    const line = robots.getMatchingLineNumber(url.href, name);
    return { verdict: 'disallowed', detail: `${robotsUrl} line ${line} disallows ${url.pathname} for ${name}` };
  };
};
