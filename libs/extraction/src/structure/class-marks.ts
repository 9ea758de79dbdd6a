import { classBits } from '../page/class-bits.js';
import type { ElementNode } from '../tree/tree.js';

/** A table of class words by kind, each list as `classBits` takes it. */
export type WordTable<Kind extends string> = Readonly<Record<Kind, string>>;

/** Tells for an element which kinds of the table its names belong to. */
export const classMarks = <Kind extends string>(
  table: WordTable<Kind>,
): ((element: ElementNode) => ReadonlySet<Kind>) => {
  const kinds = Object.keys(table) as Kind[];
  const bitsOf = classBits(Object.values(table), ['class', 'id', 'itemprop']);
  const combinations = new Map<number, ReadonlySet<Kind>>();
  return (element) => {
    const bits = bitsOf(element);
    const known = combinations.get(bits);
    if (known) return known;
    const marks = new Set(kinds.filter((_, index) => (bits & (1 << index)) !== 0));
    combinations.set(bits, marks);
    return marks;
  };
};
