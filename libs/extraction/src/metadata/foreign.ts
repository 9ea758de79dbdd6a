import { marksOf } from '../page/marks-of.js';
import { isWithin, type ElementNode, type PageTree } from '../tree/tree.js';

const foreignNames: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'dialog', 'form']);
const foreignRoles: ReadonlySet<string> = new Set(['navigation', 'dialog', 'complementary', 'contentinfo', 'search']);
const foreignTypes = /(?:Comment|UserComments|BreadcrumbList|WPHeader|WPFooter|SiteNavigationElement|WPSideBar)$/;
const trunk: ReadonlySet<string> = new Set(['body', 'html', 'main', 'article']);
/** How far up is looked: pages that nest deeper hold nothing that tells. */
const mostLevels = 14;

/** Said by the standard's own means, or by class names, which templates are free with. */
export type Foreignness = 'surely' | 'by-name' | 'no';

/** The foot of an article is a part of it. */
const isOwnFoot = ({ name, parent }: ElementNode): boolean =>
  name === 'footer' && (parent?.name === 'article' || parent?.parent?.name === 'article');

const foreignnessOf = (element: ElementNode): Foreignness => {
  const { attributes, name } = element;
  const surely =
    (foreignNames.has(name) && !isOwnFoot(element)) ||
    foreignRoles.has(attributes['role'] ?? '') ||
    foreignTypes.test(attributes['itemtype'] ?? '');
  if (surely) return 'surely';
  return !trunk.has(name) && marksOf(element).has('foreign') ? 'by-name' : 'no';
};

/** What holds more of the page than this is its frame, whatever its names say. */
const frameShare = 0.35;

/**
 * Whether an element stands in a part of the page that is not the article: navigation, teasers, comments, footers.
 * @param beside an element of the article: what holds both tells nothing
 */
export const foreignness = (element: ElementNode, tree: PageTree, beside?: ElementNode): Foreignness => {
  const frame = tree.elements.length * frameShare;
  let at: ElementNode | undefined = element;
  for (let level = 0; at && level < mostLevels; level += 1) {
    if (at.name === 'main' || at.lastOrder - at.order > frame || (beside && isWithin(beside, at))) return 'no';
    const found = foreignnessOf(at);
    if (found !== 'no') return found;
    at = at.parent;
  }
  return 'no';
};

export const isForeign = (element: ElementNode, tree: PageTree, beside?: ElementNode): boolean =>
  foreignness(element, tree, beside) !== 'no';
