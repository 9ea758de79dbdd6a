import type { Block } from '../../blocks/block.js';
import { compareKey } from '../compare-key.js';
import type { VisibleHeadline } from './visible-headline.js';

const mostLines = 4;
const longestLine = 80;

/** Keys of the short lines right above the headline, and of the one inside it. */
export const linesAbove = (headline: VisibleHeadline | undefined, blocks: readonly Block[]): ReadonlySet<string> => {
  if (!headline) return new Set();
  const { order } = headline.element;
  const at = blocks.findIndex(({ element }) => element.order >= order);
  const lines = blocks.slice(Math.max(0, at - mostLines), Math.max(0, at)).map(({ text }) => text);
  return new Set([headline.kicker ?? '', ...lines.filter(({ length }) => length <= longestLine)].map(compareKey));
};
