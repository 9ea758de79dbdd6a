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
  /** Without its last part, where the heading has several. */
  readonly beginning?: string;
  readonly kickerMarked: boolean;
  readonly score: number;
  /** Some of the page's own titles say the same or much the same. */
  readonly confirmed: boolean;
}

const longest = 400;
/** Elements below a heading; more make it a box of its own. */
const mostBelow = 40;

const nameScores: Readonly<Record<string, number>> = { h1: 10, h2: 5, h3: 2 };
const otherScore = 4;
const enough = 6;
/** Shorter headings are labels more often than headlines, in characters. */
const shortest = 8;
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

const wordsOf = (key: string): ReadonlySet<string> => new Set(key.split(' '));

const overlap = (words: ReadonlySet<string>, others: ReadonlySet<string>): number => {
  let common = 0;
  for (const word of words) if (others.has(word)) common += 1;
  return common / (Math.min(words.size, others.size) + Math.abs(words.size - others.size) / 2);
};

const exactScore = 8;
const likeScore = 5;
const likeEnough = 0.5;

/** How well a heading agrees with the titles that the page states. */
const agreement = (key: string, stated: StatedKeys): number => {
  if (stated.has(key)) return exactScore;
  const words = wordsOf(key);
  let most = 0;
  for (const others of stated.values()) most = Math.max(most, overlap(words, others));
  return most >= likeEnough ? likeScore * most : 0;
};

const ownScore = (element: ElementNode, key: string): number =>
  (nameScores[element.name] ?? otherScore) +
  (element.attributes['itemprop']?.includes('headline') ? 3 : 0) +
  (marksOf(element).has('headline') ? 3 : 0) -
  (key.length < shortest ? 3 : 0);

/** Titles that the page states, by key, with their words. */
type StatedKeys = ReadonlyMap<string, ReadonlySet<string>>;

const readHeading = (
  element: ElementNode,
  stated: StatedKeys,
  { evidence, site }: HeadlineContext,
): VisibleHeadline | undefined => {
  if (element.name === 'title' || element.lastOrder - element.order > mostBelow) return undefined;
  const text = cleanText(textOf(element));
  const key = compareKey(text);
  if (key === '' || text.length > longest) return undefined;
  const own = ownScore(element, key);
  const like = agreement(key, stated);
  if (own + like < enough || (like < exactScore && isSiteName(text, site))) return undefined;
  const parts = like > 0 ? partsOf(element) : undefined;
  const agreed =
    parts && like < exactScore
      ? Math.max(like, agreement(compareKey(parts.bare), stated), agreement(compareKey(parts.beginning), stated))
      : like;
  const link = linkOf(element);
  const tolls = foreignTolls[foreignness(element, evidence.tree)] + (link && !isOwnLink(link, evidence) ? linkToll : 0);
  return {
    element,
    text,
    ...parts,
    kickerMarked: parts?.marked ?? false,
    score: own + agreed - tolls,
    confirmed: agreed > 0,
  };
};

export interface HeadlineContext {
  readonly evidence: PageEvidence;
  readonly site: SiteNames;
}

/** The heading that is most likely the headline of the article; of equals the first. */
export const visibleHeadlineOf = (
  statedKeys: Iterable<string>,
  context: HeadlineContext,
): VisibleHeadline | undefined => {
  const stated: StatedKeys = new Map([...statedKeys].map((key) => [key, wordsOf(key)]));
  let best: VisibleHeadline | undefined;
  for (const element of context.evidence.headings) {
    const headline = readHeading(element, stated, context);
    if (headline && headline.score >= enough && headline.score > (best?.score ?? 0)) best = headline;
  }
  return best;
};
