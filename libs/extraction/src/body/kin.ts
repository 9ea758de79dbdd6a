import type { Block } from '../blocks/block.js';

/** Blocks of one place in the template, taken together: they are mostly of one kind. */
export interface Kin {
  count: number;
  /** Characters. */
  length: number;
  linked: number;
}

const nameOf = (element: Block['element'] | undefined): string =>
  element ? `${element.name}.${element.attributes['class'] ?? ''}` : '';

const keyOf = ({ element }: Block): string => `${nameOf(element)}<${nameOf(element.parent)}`;

/** Of each block, all blocks whose elements and parents have the same names and classes. */
export const kinOf = (blocks: readonly Block[]): Kin[] => {
  const byKey = new Map<string, Kin>();
  return blocks.map((block) => {
    const key = keyOf(block);
    const kin = byKey.get(key) ?? { count: 0, length: 0, linked: 0 };
    kin.count += 1;
    kin.length += block.length;
    kin.linked += block.linked;
    byKey.set(key, kin);
    return kin;
  });
};
