import { cleanText } from '../clean-text.js';
import { compareKey } from '../compare-key.js';
import { marksOf } from '../../page/marks-of.js';
import { textOf } from '../../tree/text-of.js';
import type { ElementNode, TreeNode } from '../../tree/tree.js';

export interface HeadingParts {
  readonly kicker: string;
  readonly bare: string;
  /** Without the last part: a label or a second line may stand behind the headline, too. */
  readonly beginning: string;
  /** The names on the kicker's element say that it is one. */
  readonly marked: boolean;
}

const textIn = (node: TreeNode): string => cleanText(node.kind === 'text' ? node.text : textOf(node));
const isWorded = (text: string): boolean => compareKey(text) !== '';
const mostLevels = 4;

/** The line above a headline and the headline, or what else one heading holds in elements of their own. */
export const partsOf = (heading: ElementNode): HeadingParts | undefined => {
  let element = heading;
  for (let level = 0; level < mostLevels; level += 1) {
    const worded = element.children.filter((child) => isWorded(textIn(child)));
    const [first, ...rest] = worded;
    if (first === undefined) return undefined;
    if (rest.length > 0) {
      if (worded.every(({ kind }) => kind === 'text')) return undefined;
      const beginning = worded.slice(0, -1).map(textIn).join(' ');
      if (first.kind === 'text') return { kicker: '', bare: cleanText(textOf(heading)), beginning, marked: false };
      return {
        kicker: textIn(first),
        bare: rest.map(textIn).join(' '),
        beginning,
        marked: marksOf(first).has('kicker'),
      };
    }
    if (first.kind !== 'element') return undefined;
    element = first;
  }
  return undefined;
};
