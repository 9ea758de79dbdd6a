import type { Block } from '../blocks/block.js';
import type { ElementNode, PageTree } from '../tree/tree.js';
import type { Containers } from './containers.js';
import type { Layout } from './layout.js';
import { isOpen, type OutsideKind } from './outside-blocks.js';
import { proseBelowOf } from './prose-below.js';
import { phraseSignals } from './phrases.js';
import { surroundingsOf, trunkOf, type Surroundings } from './surroundings.js';
import { measureText, type TextMeasures } from './text-measures.js';
import { kinOf, type Kin } from './kin.js';
import { copiesOf } from './copies.js';

/** What the metadata says of the article, for comparison. */
export interface Known {
  readonly title: string;
  /** Of each block, what other field has it already. */
  readonly outside: readonly (OutsideKind | undefined)[];
  /** The body as linked data gives it, '' where it does not. */
  readonly articleBody: string;
}

/** All that features are computed from, gathered once a page; lists go by the index of the block. */
export interface PageFacts {
  readonly blocks: readonly Block[];
  /** Of a block by its index, each counted when it is first asked for. */
  measuresOf(index: number): TextMeasures;
  /** Kinds of phrases that a block begins with, as bits. */
  phrasesOf(index: number): number;
  readonly kin: readonly Kin[];
  readonly containers: Containers;
  readonly surroundings: Surroundings;
  /** Prose of some length: what paragraphs look like before anything else is known. */
  readonly prose: readonly boolean[];
  /** How often the same text stands on the page. */
  readonly copies: readonly number[];
  readonly known: Known;
  /** Index of the block that holds the headline, -1 where none does. */
  readonly titleIndex: number;
  readonly titleElement: ElementNode | undefined;
  /** Characters of prose below an element. */
  proseBelow(element: ElementNode | undefined): number;
  /** Characters of all blocks, and of those that are prose. */
  readonly length: number;
  readonly proseLength: number;
}

interface Studied {
  readonly tree: PageTree;
  readonly blocks: readonly Block[];
  readonly layout: Layout;
  readonly known: Known;
}

const shortestProse = 60;

const isLong = ({ length, linked }: Block): boolean => length >= shortestProse && linked < length * 0.3;

const isSpoken = ({ endsSentence, words }: TextMeasures): boolean => endsSentence || words > 20;

/** What a text gives, worked out when it is first asked for: of most blocks nobody asks. */
const onceEach = <Result>(blocks: readonly Block[], workOut: (text: string) => Result): ((index: number) => Result) => {
  const known: Result[] = [];
  return (index) => (known[index] ??= workOut(blocks[index]?.text ?? ''));
};

/** @param layout of the same tree and blocks */
export const factsOf = ({ tree, blocks, layout, known }: Studied): PageFacts => {
  const measuresOf = onceEach(blocks, measureText);
  const { signals, containers } = layout;
  const prose = blocks.map(
    (block, index) => isOpen(known.outside[index]) && isLong(block) && isSpoken(measuresOf(index)),
  );
  const titleIndex = known.outside.indexOf('title');
  return {
    blocks,
    measuresOf,
    phrasesOf: onceEach(blocks, phraseSignals),
    kin: kinOf(blocks, prose),
    containers,
    surroundings: surroundingsOf(tree, signals, trunkOf(containers.byFlow)),
    prose,
    copies: copiesOf(blocks),
    known,
    titleIndex,
    titleElement: blocks[titleIndex]?.element,
    proseBelow: proseBelowOf(tree, blocks, prose),
    length: blocks.reduce((sum, { length }) => sum + length, 0),
    proseLength: blocks.reduce((sum, { length }, index) => sum + (prose[index] ? length : 0), 0),
  };
};
