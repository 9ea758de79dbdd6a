import type { Block } from '../blocks/block.js';

/** Blocks of one place in the template, taken together: they are mostly of one kind. */
export interface Kin {
  count: number;
  /** Characters. */
  length: number;
  linked: number;
  /** How many of them are prose. */
  prose: number;
}

const nameOf = (element: Block['element'] | undefined): string =>
  element ? `${element.name}.${element.attributes['class'] ?? ''}` : '';

const keyOf = ({ element }: Block): string => `${nameOf(element)}<${nameOf(element.parent)}`;

/** Of each block, all blocks whose elements and parents have the same names and classes. */
export const kinOf = (blocks: readonly Block[], prose: readonly boolean[]): Kin[] => {
  const byKey = new Map<string, Kin>();
  return blocks.map((block, index) => {
    const key = keyOf(block);
    const kin = byKey.get(key) ?? { count: 0, length: 0, linked: 0, prose: 0 };
    kin.count += 1;
    kin.length += block.length;
    kin.linked += block.linked;
    if (prose[index]) kin.prose += 1;
    byKey.set(key, kin);
    return kin;
  });
};
