import type { ElementNode } from '../tree/tree.js';
import type { Standing } from './clue.js';
import type { Places } from './page-places.js';

/** Distances from the headline, in elements. */
const farthestAbove = 30;
const justUnder = 15;
const farthestBelow = 60;

export const standingOf = (element: ElementNode, { headline, outsideOf }: Places): Standing => {
  const outside = outsideOf(element);
  if (outside) return outside;
  if (!headline) return 'somewhere';
  const distance = element.order - headline.lastOrder;
  if (distance < 0) return distance > -farthestAbove ? 'above' : 'far';
  if (distance < justUnder) return 'under';
  return distance < farthestBelow ? 'below' : 'far';
};
