import type { Block } from '../../blocks/block.js';
import type { Finding, PageEvidence } from '../../page/page-evidence.js';
import { isWithin, type ElementNode } from '../../tree/tree.js';
import type { BodyStart } from '../body-start.js';
import { cleanText } from '../clean-text.js';
import { compareKey } from '../compare-key.js';
import { isForeign } from '../foreign.js';
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
const mostLeading = 4;

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

/** The first block that is standfirst for the best reason, and those of its kind that stand beside it. */
const together = (chosen: readonly Chosen[]): Chosen[] => {
  const best = reasons.find((reason) => chosen.some((each) => each.reason === reason));
  const first = chosen.find(({ reason }) => reason === best);
  if (!first) return [];
  const holder = first.block.element.parent;
  const beside = chosen.filter(
    ({ block, reason }) =>
      block === first.block ||
      (block.index > first.block.index &&
        reason !== 'outside' &&
        (block.element.parent === holder || reason === 'list')),
  );
  return beside.slice(0, mostLines);
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
    ({ element, text }) => compareKey(text) !== titleKey && !isForeign(element, evidence.tree, place.headline),
  );
  for (const [position, block] of region.entries()) {
    const inBody = place.body !== undefined && block.index >= place.body.first;
    if (inBody && chosen.length > 0) break;
    const reason = reasonFor(block, {
      descriptions,
      headline: place.headline,
      container: place.body?.container,
      next: region[position + 1],
      inContainer: place.body !== undefined && isWithin(block.element, place.body.container),
    });
    if (reason !== undefined) chosen.push({ block, reason });
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
