import { foreignness } from '../foreign.js';
import { cleanText } from '../clean-text.js';
import { compareKey } from '../compare-key.js';
import type { PageEvidence } from '../../page/page-evidence.js';
import { marksOf } from '../../page/marks-of.js';
import { textOf } from '../../tree/text-of.js';
import { attributeOf, closest, type ElementNode } from '../../tree/tree.js';
import { isSiteName, type SiteNames } from '../site-names.js';
import { partsOf } from './heading-parts.js';

/** A heading that may be the headline a reader sees. */
export interface VisibleHeadline {
  readonly element: ElementNode;
  /** All that the heading says. */
  readonly text: string;
  /** Without the line above it, where the heading has one of its own. */
  readonly bare?: string;
  readonly kicker?: string;
  readonly kickerMarked: boolean;
  readonly score: number;
}

const longest = 400;
/** Elements below a heading; more make it a box of its own. */
const mostBelow = 40;

const nameScores: Readonly<Record<string, number>> = { h1: 10, h2: 5, h3: 2 };
const otherScore = 4;
const enough = 6;
const foreignTolls = { surely: 14, 'by-name': 9, no: 0 } as const;
/** Headings that lead elsewhere are teasers. */
const linkToll = 6;

const isOwnLink = (link: ElementNode, evidence: PageEvidence): boolean => {
  const href = attributeOf(link, 'href');
  if (href === undefined || href.startsWith('#')) return true;
  const target = URL.parse(href, evidence.baseUrl)?.pathname;
  return [evidence.url, evidence.canonical].some((url) => url !== undefined && URL.parse(url)?.pathname === target);
};

const linkOf = (element: ElementNode): ElementNode | undefined => {
  const inside = element.children.filter(({ kind }) => kind === 'element');
  const only = inside.length === 1 ? inside[0] : undefined;
  return only?.kind === 'element' && only.name === 'a' ? only : closest(element.parent, ({ name }) => name === 'a');
};

const overlap = (one: string, other: string): number => {
  const words = new Set(one.split(' '));
  const others = new Set(other.split(' '));
  const common = [...words].filter((word) => others.has(word)).length;
  return common / Math.max(1, Math.min(words.size, others.size) + Math.abs(words.size - others.size) / 2);
};

const agreement = (keys: readonly string[], stated: ReadonlySet<string>): number => {
  if (keys.some((key) => stated.has(key))) return 8;
  let most = 0;
  for (const title of stated) for (const key of keys) most = Math.max(most, overlap(key, title));
  return most >= 0.5 ? 5 * most : 0;
};

const scoreOf = (element: ElementNode, keys: readonly string[], stated: ReadonlySet<string>): number => {
  const marks = marksOf(element);
  const words = keys[0]?.split(' ').length ?? 0;
  return (
    (nameScores[element.name] ?? otherScore) +
    (element.attributes['itemprop']?.includes('headline') ? 3 : 0) +
    (marks.has('headline') ? 3 : 0) +
    agreement(keys, stated) -
    (words < 2 && (keys[0]?.length ?? 0) < 8 ? 3 : 0)
  );
};

/** The heading that is most likely the headline of the article; of equals the first. */
export const visibleHeadlineOf = (
  evidence: PageEvidence,
  stated: ReadonlySet<string>,
  site: SiteNames,
): VisibleHeadline | undefined => {
  let best: VisibleHeadline | undefined;
  for (const element of evidence.headings) {
    if (element.lastOrder - element.order > mostBelow) continue;
    const text = cleanText(textOf(element));
    const key = compareKey(text);
    if (key === '' || text.length > longest || (isSiteName(text, site) && !stated.has(key))) continue;
    const parts = partsOf(element);
    const keys = parts ? [key, compareKey(parts.bare)] : [key];
    const link = linkOf(element);
    const score =
      scoreOf(element, keys, stated) -
      foreignTolls[foreignness(element, evidence.tree)] -
      (link && !isOwnLink(link, evidence) ? linkToll : 0);
    if (score >= enough && score > (best?.score ?? 0))
      best = { element, text, ...parts, kickerMarked: parts?.marked ?? false, score };
  }
  return best;
};
