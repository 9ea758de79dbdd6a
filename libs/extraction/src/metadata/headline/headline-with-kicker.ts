import { compareKey } from '../compare-key.js';
import type { StatedTitle } from './stated-titles.js';
import type { VisibleHeadline } from './visible-headline.js';

export interface ShownTitle {
  readonly text: string;
  /** Keys of texts that are this title with or without the kicker. */
  readonly sameAs: ReadonlySet<string>;
}

interface Kicked {
  readonly text: string;
  readonly kicker: string;
  readonly rule: string;
}

/** `Kicker: Headline`, with a colon or a dash between them. */
const kickedBy = ({ text, rule }: StatedTitle, bareKey: string): Kicked | undefined => {
  const match = /^(.{2,80}?)(?:\s?:|\s[-–—|])\s/u.exec(text);
  const kicker = match?.[1];
  if (match === null || kicker === undefined) return undefined;
  return compareKey(text.slice(match[0].length)) === bareKey ? { text, kicker, rule } : undefined;
};

/**
 * Whether the line above a headline is a part of the title is for the page's own statements to say: `og:title` first, then
 * the linked data; a kicker that only they know and the page does not show is left out.
 */
export const headlineWithKicker = (
  headline: VisibleHeadline,
  stated: readonly StatedTitle[],
  above: ReadonlySet<string>,
): ShownTitle => {
  const { bare = headline.text, text } = headline;
  const bareKey = compareKey(bare);
  const fullKey = compareKey(text);
  const kicked = stated.flatMap((title) => kickedBy(title, bareKey) ?? []);
  const sameAs = new Set([bareKey, fullKey, ...kicked.map((title) => compareKey(title.text))]);
  const beginningKey = compareKey(headline.beginning ?? '');
  const openGraph = stated.find(({ rule }) => rule === 'meta:og:title');
  const says = (key: string): boolean => stated.some((title) => compareKey(title.text) === key);
  if (openGraph && compareKey(openGraph.text) === bareKey) return { text: bare, sameAs };
  const whole = stated.find((title) => compareKey(title.text) === fullKey);
  if (whole && fullKey !== bareKey) return { text: whole.text, sameAs };
  const beginning =
    beginningKey === '' || says(bareKey) ? undefined : stated.find((title) => compareKey(title.text) === beginningKey);
  if (beginning) return { text: beginning.text, sameAs: new Set([...sameAs, beginningKey]) };
  const trusted = kicked.find(({ rule, kicker }) => rule === 'json-ld:headline' || above.has(compareKey(kicker)));
  if (trusted) return { text: trusted.text, sameAs };
  return { text: headline.kickerMarked || says(bareKey) || kicked.length > 0 ? bare : text, sameAs };
};
