import type { Block } from '../blocks/block.js';
import type { ElementNode, PageTree } from '../tree/tree.js';
import { isForeign } from './foreign.js';

/** Where the paragraphs of the article begin, roughly: the body finder knows better, but comes later. */
export interface BodyStart {
  /** Holds the paragraphs. */
  readonly container: ElementNode;
  /** Index of the first block that is surely a paragraph of it. */
  readonly first: number;
}

/** Shorter texts are labels as often as paragraphs, in letters. */
const shortestParagraph = 80;
const mostLinked = 0.4;
const paragraphNames: ReadonlySet<string> = new Set(['p', 'div', 'section', 'article', 'td']);

const isParagraph = ({ length, linked, element }: Block): boolean =>
  length >= shortestParagraph &&
  linked < length * mostLinked &&
  paragraphNames.has(element.name) &&
  element.parent?.name !== 'li';

const holderOf = ({ element }: Block): ElementNode => (element.name === 'p' ? (element.parent ?? element) : element);

/** The element with the most text in paragraphs right below it, those of its children counting half. */
export const bodyStartOf = (tree: PageTree, blocks: readonly Block[]): BodyStart | undefined => {
  const scores = new Map<ElementNode, number>();
  const credit = (element: ElementNode | undefined, score: number): void => {
    if (element) scores.set(element, (scores.get(element) ?? 0) + score);
  };
  const paragraphs = blocks.filter(isParagraph);
  for (const block of paragraphs) {
    const holder = holderOf(block);
    credit(holder, block.length);
    credit(holder.parent, block.length / 2);
  }
  let container: ElementNode | undefined;
  let most = 0;
  for (const [element, score] of scores) {
    if (score <= most || isForeign(element, tree)) continue;
    container = element;
    most = score;
  }
  if (!container) return undefined;
  const { order, lastOrder } = container;
  const first = paragraphs.find(({ element }) => element.order >= order && element.order <= lastOrder);
  return first ? { container, first: first.index } : undefined;
};
