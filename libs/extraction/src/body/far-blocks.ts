import { isWithin, type ElementNode } from '../tree/tree.js';
import type { PageFacts } from './page-facts.js';

/** How far up from a container its surroundings reach, in levels. */
const levelsAround = 2;
/** In how many blocks before or behind prose would have to stand. */
const reach = 3;

const around = (container: ElementNode): ElementNode => {
  let at = container;
  for (let level = 0; level < levelsAround && at.parent; level += 1) at = at.parent;
  return at;
};

/**
 * Of each block, whether it stands away from all prose and from what may hold the article. Two thirds of a page do: menus, lists
 * of other articles, the foot. Nobody needs to look at them closely.
 */
export const farBlocks = ({ blocks, prose, containers }: PageFacts): boolean[] => {
  const places = [...new Set([around(containers.byFlow), around(containers.byWeight)])];
  return blocks.map(({ element }, index) => {
    for (let offset = -reach; offset <= reach; offset += 1) if (prose[index + offset]) return false;
    return !places.some((place) => isWithin(element, place));
  });
};
