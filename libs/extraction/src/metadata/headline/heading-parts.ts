import { cleanText } from '../clean-text.js';
import { compareKey } from '../compare-key.js';
import { marksOf } from '../../page/marks-of.js';
import { textOf } from '../../tree/text-of.js';
import type { ElementNode, TreeNode } from '../../tree/tree.js';

export interface HeadingParts {
  readonly kicker: string;
  readonly bare: string;
  /** The names on the kicker's element say that it is one. */
  readonly marked: boolean;
}

const textIn = (node: TreeNode): string => cleanText(node.kind === 'text' ? node.text : textOf(node));
const isWorded = (text: string): boolean => compareKey(text) !== '';
const mostLevels = 4;

/** The line above a headline and the headline, where one heading holds both in elements of their own. */
export const partsOf = (heading: ElementNode): HeadingParts | undefined => {
  let element = heading;
  for (let level = 0; level < mostLevels; level += 1) {
    const worded = element.children.filter((child) => isWorded(textIn(child)));
    const [first, ...rest] = worded;
    if (first?.kind !== 'element') return undefined;
    if (rest.length > 0) {
      const bare = rest.map(textIn).join(' ');
      return { kicker: textIn(first), bare, marked: marksOf(first).has('kicker') };
    }
    element = first;
  }
  return undefined;
};
