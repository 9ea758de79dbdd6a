import { headings } from '../tree/names.js';
import { isWithin, type ElementNode, type PageTree } from '../tree/tree.js';
import { extentsOf, type Extents } from './extents.js';
import { searchedStretch, type PageRegion } from './page-region.js';

/** A stretch of the page with what is the article's in it. */
export interface Stretch {
  readonly tree: PageTree;
  readonly region: PageRegion;
  readonly from: number;
  readonly to: number;
  readonly extents: Extents;
  /** In reading order, without what stands below boxes of other matters. */
  readonly elements: readonly ElementNode[];
  /** The boxes left out. */
  readonly outside: readonly ElementNode[];
}

/** A part of the page with more of the text than this is no box beside it, whatever its name. */
const mostBeside = 0.3;

const outsideNames: ReadonlySet<string> = new Set(['nav', 'footer', 'form', 'dialog', 'template', 'head']);
const pictureNames: ReadonlySet<string> = new Set(['figure', 'figcaption', 'picture', 'img', 'a']);

export const holdsRegion = ({ order, lastOrder }: ElementNode, { first, last }: PageRegion): boolean =>
  (order <= first && first <= lastOrder) || (order <= last && last <= lastOrder);

interface Search {
  readonly region: PageRegion;
  readonly extents: Extents;
  readonly allText: number;
}

const isOutside = (element: ElementNode, { region, extents, allText }: Search): boolean => {
  if (pictureNames.has(element.name) || holdsRegion(element, region)) return false;
  if (outsideNames.has(element.name)) return true;
  return extents.marksOf(element).has('outside') && extents.textIn(element) < mostBeside * allText;
};

/** Below the body a last picture may stand; with the next headline or box of links something else begins. */
const endsBelow = (element: ElementNode, last: ElementNode, { marksOf }: Extents): boolean =>
  element.order > last.order &&
  !isWithin(element, last) &&
  (headings.has(element.name) || outsideNames.has(element.name) || marksOf(element).has('outside'));

/** Walks once over what may be the article's. */
export const stretchOf = (tree: PageTree, region: PageRegion): Stretch => {
  const { from, to } = searchedStretch(tree, region);
  const extents = extentsOf(tree, { from, to });
  const holder = tree.elements[from] ?? tree.root;
  const last = tree.elements[region.last] ?? holder;
  const search: Search = { region, extents, allText: extents.textIn(holder) };
  const elements: ElementNode[] = [];
  const outside: ElementNode[] = [];
  let order = from;
  while (order <= to) {
    const element = tree.elements[order];
    if (!element || endsBelow(element, last, extents)) break;
    if (isOutside(element, search)) {
      outside.push(element);
      order = element.lastOrder + 1;
    } else {
      elements.push(element);
      order += 1;
    }
  }
  return { tree, region, from, to: order - 1, extents, elements, outside };
};
