import type { Block } from '../../blocks/block.js';
import type { PageTree } from '../../tree/tree.js';
import type { BodyStart } from '../body-start.js';
import { compareKey } from '../compare-key.js';
import { isForeign } from '../foreign.js';
import type { SiteNames } from '../site-names.js';
import { namesIn, type Names } from './names-in.js';
import { isPrintedAsName, personhood } from './person-name.js';

const longestLine = 80;
/** Blocks before and behind the first sure paragraph. */
const before = 2;
const behind = 2;
const cased = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\s.,'’/&-]+$/u;
const mostWords = 4;

export interface BareNamesPlace {
  readonly body?: BodyStart | undefined;
  readonly site: SiteNames;
  readonly title: string;
  readonly language: string | undefined;
}

/** A line of nothing but names where the article begins, as papers print bylines that their systems have no place for. */
export const bareNamesOf = (
  tree: PageTree,
  blocks: readonly Block[],
  { body, site, language, title }: BareNamesPlace,
): { readonly names: Names; readonly block: Block } | undefined => {
  // German writes every noun as other languages write names.
  if (!body || language?.toLowerCase().startsWith('de')) return undefined;
  const titleKey = compareKey(title);
  for (const block of blocks.slice(Math.max(0, body.first - before), body.first + behind)) {
    const { text, element, linked } = block;
    if (text.length > longestLine || !cased.test(text) || linked > 0 || !/^(?:p|div)$/.test(element.name)) continue;
    if (isForeign(element, tree)) continue;
    const names = namesIn(text);
    const whole = names.authors.map(({ name }) => name).join('').length >= text.replace(/[\s,/&]|\band\b/g, '').length;
    const all = names.authors.every(
      ({ name }) =>
        !titleKey.includes(compareKey(name)) &&
        personhood(name, site) === 2 &&
        isPrintedAsName(name) &&
        name.split(' ').length <= mostWords,
    );
    if (names.authors.length > 0 && all && whole) return { names, block };
  }
  return undefined;
};
