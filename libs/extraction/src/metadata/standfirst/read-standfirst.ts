import type { Block } from '../../blocks/block.js';
import type { Finding, PageEvidence } from '../../page/page-evidence.js';
import { isWithin, type ElementNode } from '../../tree/tree.js';
import type { BodyStart } from '../body-start.js';
import { cleanText } from '../clean-text.js';
import { compareKey } from '../compare-key.js';
import { foreignness } from '../foreign.js';
import { descriptionsOf } from './descriptions.js';
import { reasonFor, reasons, type Reason } from './reasons.js';

export interface Standfirst {
  readonly summary: Finding<string[]>;
  readonly subtitle?: Finding<string>;
  readonly elements: readonly ElementNode[];
}

export interface StandfirstPlace {
  readonly title: string;
  readonly headline?: ElementNode | undefined;
  readonly body?: BodyStart | undefined;
}

const none: Standfirst = { summary: { value: [], rule: 'none' }, elements: [] };

/** Blocks looked at between headline and body, and at the beginning of the body. */
const mostBetween = 40;
const mostLeading = 6;

const regionOf = (blocks: readonly Block[], { headline, body }: StandfirstPlace): Block[] => {
  const start = headline ? blocks.findIndex(({ element }) => element.order > headline.lastOrder) : -1;
  if (start === -1) return body ? blocks.slice(Math.max(0, body.first - mostLeading), body.first + mostLeading) : [];
  const end = body && body.first + mostLeading > start ? body.first + mostLeading : start + mostLeading * 2;
  return blocks.slice(start, Math.min(end, start + mostBetween));
};

/** Elements all of whose text is among the chosen blocks. */
const wholeElements = (chosen: readonly Block[], blocks: readonly Block[]): ElementNode[] =>
  chosen
    .filter(({ element, index }) => blocks[index - 1]?.element !== element && blocks[index + 1]?.element !== element)
    .map(({ element }) => element);

interface Chosen {
  readonly block: Block;
  readonly reason: Reason;
}

const mostLines = 6;

const good: ReadonlySet<Reason> = new Set<Reason>(['marked', 'described', 'bold']);
/** Blocks between two lines of one standfirst: pictures' captions, the byline. */
const furthestApart = 8;
const fewestItems = 2;

/** The first block that is standfirst for the best reason, with those of its kind that stand beside it. */
const together = (chosen: readonly Chosen[]): Chosen[] => {
  const best = reasons.find((reason) => chosen.some((each) => each.reason === reason));
  const first = chosen.find(({ reason }) => reason === best);
  if (!first) return [];
  const items = chosen.filter(({ reason, block }) => reason === 'list' && block.index > first.block.index);
  if (first.reason === 'list') return items.length + 1 < fewestItems ? [] : [first, ...items].slice(0, mostLines);
  if (first.reason === 'outside') return [first];
  const holder = first.block.element.parent;
  const lines = chosen.filter(
    ({ block, reason }) =>
      good.has(reason) &&
      (block.element.parent === holder || reason === best) &&
      Math.abs(block.index - first.block.index) <= furthestApart,
  );
  return [...lines, ...(items.length < fewestItems ? [] : items)].slice(0, mostLines);
};

export const readStandfirst = (
  evidence: PageEvidence,
  blocks: readonly Block[],
  place: StandfirstPlace,
): Standfirst => {
  const descriptions = descriptionsOf(evidence);
  const titleKey = compareKey(place.title);
  const chosen: Chosen[] = [];
  const region = regionOf(blocks, place).filter(
    ({ text }) => text.length > place.title.length * 2 || compareKey(text) !== titleKey,
  );
  for (const [position, block] of region.entries()) {
    const inBody = place.body !== undefined && block.index >= place.body.first;
    const found = inBody && chosen.some(({ reason }) => good.has(reason));
    if (found) break;
    const reason = reasonFor(block, {
      descriptions,
      headline: place.headline,
      container: place.body?.container,
      next: region[position + 1],
      first: position === 0,
      foreignness: foreignness(block.element, evidence.tree, place.headline),
      inContainer: place.body !== undefined && isWithin(block.element, place.body.container),
      beforeBody: place.body !== undefined && !inBody,
    });
    if (reason !== undefined && !(inBody && reason !== 'marked' && block.index > (place.body?.first ?? 0) + 1))
      chosen.push({ block, reason });
  }
  const kept = together(chosen);
  const [first] = kept;
  if (!first) return none;
  const lines = kept.map(({ block }) => cleanText(block.text));
  const rule = `standfirst:${first.reason}`;
  return {
    summary: { value: [...new Set(lines)], rule },
    ...(first.block.element.name === 'li' ? {} : { subtitle: { value: lines[0] ?? '', rule } }),
    elements: wholeElements(
      kept.map(({ block }) => block),
      blocks,
    ),
  };
};
