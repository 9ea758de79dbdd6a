import type { Block } from '../blocks/block.js';
import { headings } from '../tree/names.js';
import { classSignalsOf } from './class-signals.js';
import { classWordKinds } from './class-words.js';
import type { Metadata } from '../metadata/metadata.js';
import type { ElementNode } from '../tree/tree.js';

/**
 * What of an article a block is when it is no part of its body. `opening` is a standfirst that nothing sets apart from the
 * paragraphs below it: it may be the first of them.
 */
export type OutsideKind = 'title' | 'standfirst' | 'opening' | 'byline' | 'caption';

/** Only an `opening` may be of the body all the same. */
export const isOpen = (kind: OutsideKind | undefined): boolean => kind === undefined || kind === 'opening';

export interface Outside {
  readonly metadata: Pick<
    Metadata,
    'title' | 'subtitle' | 'summary' | 'titleElement' | 'standfirstElements' | 'bylineElements'
  >;
  readonly captionElements: readonly ElementNode[];
}

/** Which kind the element and everything below it is, by order. */
const kindsByOrder = ({ metadata, captionElements }: Outside): Map<number, OutsideKind> => {
  const kinds = new Map<number, OutsideKind>();
  const mark = (elements: readonly ElementNode[], kind: OutsideKind): void => {
    for (const { order, lastOrder } of elements) {
      for (let at = order; at <= lastOrder; at += 1) if (!kinds.has(at)) kinds.set(at, kind);
    }
  };
  mark(metadata.titleElement ? [metadata.titleElement] : [], 'title');
  mark(metadata.standfirstElements, 'standfirst');
  mark(captionElements, 'caption');
  mark(metadata.bylineElements, 'byline');
  return kinds;
};

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
/** A standfirst may end in an ellipsis where the page goes on: its beginning tells, in letters. */
const tellingStart = 40;

/** Elements hold more than the standfirst where it stands among other text of one element. */
const isLineOf = (text: string, lines: readonly string[]): boolean => {
  const letters = lettersOf(text);
  return lines.some(
    (line) => line === letters || (letters.length >= tellingStart && line.includes(letters.slice(0, -3))),
  );
};

const standfirstBit = 1 << classWordKinds.indexOf('standfirst');

/** By its name, or by being a heading. */
const isSetApart = (element: ElementNode): boolean =>
  headings.has(element.name) || (classSignalsOf(element) & standfirstBit) !== 0;

/** Of each block, by its index, what other field has it already. */
export const outsideKinds = (blocks: readonly Block[], outside: Outside): (OutsideKind | undefined)[] => {
  const kinds = kindsByOrder(outside);
  const { title, subtitle, summary } = outside.metadata;
  const lines = [subtitle?.value ?? '', ...summary.value].map(lettersOf);
  return blocks.map(({ element, text }) => {
    const kind = kinds.get(element.order) ?? (text === title.value ? 'title' : undefined);
    if (kind !== 'standfirst') return kind;
    if (!isLineOf(text, lines)) return undefined;
    return isSetApart(element) ? 'standfirst' : 'opening';
  });
};
