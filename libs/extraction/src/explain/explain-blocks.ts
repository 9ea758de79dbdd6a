import type { Block } from '../blocks/block.js';
import type { OutsideKind } from '../body/outside-blocks.js';
import type { DropReason, Verdict } from '../body/verdict.js';
import type { JudgedPage } from '../page/judge-page.js';
import { sectionsOf } from '../structure/sections.js';
import { attributeOf, type ElementNode } from '../tree/tree.js';
import type { BlockUse, ExplainedBlock } from './explanation.js';
import { dropWords, keptWords, laterWords, outsideWords } from './verdict-words.js';

/** What became of a block, in words. */
interface Fate {
  readonly as: BlockUse;
  readonly why: string;
}

/** What the article has of what was told of the blocks. */
interface Taken {
  readonly fromData: boolean;
  readonly headings: ReadonlySet<string>;
  readonly isCaption: (element: ElementNode) => boolean;
}

const dropped = (why: string): Fate => ({ as: 'other', why });

const isOutside = (reason: DropReason): reason is OutsideKind => reason in outsideWords;

const fateOf = ({ text, element }: Block, verdict: Verdict, { fromData, headings, isCaption }: Taken): Fate => {
  if (verdict.kept) {
    if (fromData) return dropped(laterWords.fromData);
    if (verdict.as === 'heading' && !headings.has(text)) return dropped(laterWords.emptyHeading);
    return { as: verdict.as, why: keptWords[verdict.as] };
  }
  const { reason } = verdict;
  if (!isOutside(reason)) return dropped(dropWords[reason]);
  if (reason === 'caption' && !isCaption(element)) return dropped(laterWords.otherCaption);
  return { as: reason === 'opening' ? 'standfirst' : reason, why: outsideWords[reason] };
};

const shownClasses = 40;

const placeOf = (element: ElementNode): string => {
  const classes = attributeOf(element, 'class') ?? attributeOf(element, 'id');
  return classes === undefined ? `<${element.name}>` : `<${element.name} ${classes.trim().slice(0, shownClasses)}>`;
};

const linkedOf = ({ linked, length }: Block): string => {
  const percent = length === 0 ? 0 : Math.round((linked / length) * 100);
  return percent === 0 ? '' : `, ${percent} % linked`;
};

const below = (elements: readonly ElementNode[]): ((element: ElementNode) => boolean) => {
  const orders = new Set<number>();
  for (const { order, lastOrder } of elements) for (let at = order; at <= lastOrder; at += 1) orders.add(at);
  return ({ order }) => orders.has(order);
};

/**
 * The texts of a page, each with what became of it.
 * @param captions elements of the captions that the article has, where it is one
 */
export const explainBlocks = (
  { studied: { blocks, metadata }, verdicts, body, fromData }: JudgedPage,
  captions?: readonly ElementNode[],
): ExplainedBlock[] => {
  const headings = sectionsOf(body, metadata.title.value).flatMap(({ heading }) => heading ?? []);
  const taken: Taken = { fromData, headings: new Set(headings), isCaption: captions ? below(captions) : () => true };
  return blocks.flatMap((block, index) => {
    const verdict = verdicts[index];
    if (!verdict) return [];
    const { as, why } = fateOf(block, verdict, taken);
    const { score } = verdict;
    return {
      text: block.text,
      verdict: as === 'other' ? 'dropped' : 'kept',
      as,
      reason: `${why}; in ${placeOf(block.element)}${linkedOf(block)}`,
      ...(score === undefined ? {} : { score }),
    };
  });
};
