import type { Block } from '../blocks/block.js';
import type { PageTree } from '../tree/tree.js';
import { containersOf, type Containers } from './containers.js';
import { signalsOf } from './surroundings.js';

/** What names and the flow of text tell of a page before any field is known. */
export interface Layout {
  /** Class signals of each element, by order. */
  readonly signals: Int32Array;
  readonly containers: Containers;
}

export const layoutOf = (tree: PageTree, blocks: readonly Block[]): Layout => {
  const signals = signalsOf(tree);
  return { signals, containers: containersOf(tree, blocks, signals) };
};
