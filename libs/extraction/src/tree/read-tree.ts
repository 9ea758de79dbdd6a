import { Parser } from 'htmlparser2';
import { OverLimit, pageLimits, type Measure } from './limits.js';
import type { PageTree } from './tree.js';
import { TreeBuilder } from './tree-builder.js';

export type ReadTree =
  | { readonly outcome: 'tree'; readonly tree: PageTree }
  /** `value` is what had been counted when reading stopped: more than the limit. */
  | { readonly outcome: 'over-limit'; readonly measure: Measure; readonly value: number; readonly detail: string };

const overLimit = ({ measure, value, message }: OverLimit): ReadTree => ({
  outcome: 'over-limit',
  measure,
  value,
  detail: message,
});

/** Reads decoded HTML of any quality into a tree, in one pass and in linear time. */
export const readTree = (html: string): ReadTree => {
  if (html.length > pageLimits.characters) return overLimit(new OverLimit('characters', html.length));
  const builder = new TreeBuilder();
  const parser = new Parser(builder, { lowerCaseTags: true, lowerCaseAttributeNames: true, decodeEntities: true });
  try {
    parser.end(html);
  } catch (error) {
    if (error instanceof OverLimit) return overLimit(error);
    throw error;
  }
  return { outcome: 'tree', tree: builder.tree };
};
