import type { Block } from '../../blocks/block.js';
import type { PageFacts } from '../page-facts.js';
import type { TextMeasures } from '../text-measures.js';
import type { Vocabulary } from './vocabulary.js';

/** One block with everything a feature may look at. */
export interface At {
  readonly facts: PageFacts;
  readonly vocabulary: Vocabulary;
  readonly index: number;
  readonly block: Block;
  readonly measures: TextMeasures;
  /** Of the block's element. */
  readonly order: number;
}

/** One number about a block. The name is what models know it by. */
export interface Feature {
  readonly name: string;
  readonly value: (at: At) => number;
}

export const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
/** Lengths and counts differ by orders of magnitude. */
export const log = (value: number): number => Math.log1p(Math.max(value, 0));

export const headingLevel = ({ element: { name } }: Block): number =>
  name.length === 2 && name.startsWith('h') ? Number(name[1]) || 0 : 0;
