import type { ElementNode } from '../tree/tree.js';

/** A run of text that a reader sees as one unit: a paragraph, a heading, an item of a list, a cell, a label. */
export interface Block {
  /** Collapsed, never empty. */
  readonly text: string;
  /** The nearest block-level element around it. */
  readonly element: ElementNode;
  /** Letters and digits, so that scripts and spacing compare. */
  readonly length: number;
  /** The same inside links, bold and italic elements. */
  readonly linked: number;
  readonly bold: number;
  readonly italic: number;
  readonly links: number;
  /** Parts of one element that line breaks parted count up from 0. */
  readonly part: number;
  /** Place in reading order. */
  readonly index: number;
}
