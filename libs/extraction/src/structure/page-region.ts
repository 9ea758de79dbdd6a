import { closest, type ElementNode, type PageTree } from '../tree/tree.js';

/** What of a page is the article's: from the headline through the last block of the body, as orders of elements. */
export interface PageRegion {
  readonly first: number;
  readonly last: number;
}

/** The nearest element that holds both. */
const commonAncestor = (one: ElementNode, other: ElementNode): ElementNode => {
  let at = one;
  while (at.parent && (other.order < at.order || other.order > at.lastOrder)) at = at.parent;
  return at;
};

/** The nearest element that holds the whole region. */
export const holderOf = ({ elements, root }: PageTree, { first, last }: PageRegion): ElementNode => {
  const one = elements[first];
  const other = elements[last];
  return one && other ? commonAncestor(one, other) : root;
};

/** Elements in front of the headline that are still looked at where only the whole page holds the article. */
const nearBefore = 150;

const pageNames: ReadonlySet<string> = new Set(['', 'html', 'body']);

/** Where pictures of the article may stand: a lead picture above the headline, a last one below the body. */
export const searchedStretch = (tree: PageTree, region: PageRegion): { readonly from: number; readonly to: number } => {
  const holder = holderOf(tree, region);
  if (pageNames.has(holder.name))
    return { from: Math.max(holder.order, region.first - nearBefore), to: holder.lastOrder };
  const article = closest(holder, ({ name }) => name === 'article') ?? holder;
  return { from: article.order, to: holder.lastOrder };
};
