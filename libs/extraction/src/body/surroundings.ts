import type { ElementNode, PageTree } from '../tree/tree.js';
import { classSignalsOf } from './class-signals.js';

/** Elements whose name alone tells what is below them, one bit each. */
export const semanticNames = [
  'article',
  'main',
  'aside',
  'nav',
  'header',
  'footer',
  'form',
  'figure',
  'ul',
  'ol',
  'table',
  'blockquote',
  'section',
  'dl',
  'details',
  'figcaption',
  'a',
  'p',
] as const;

const semanticBits = new Map<string, number>(semanticNames.map((name, index) => [name, 1 << index]));

/** What stands around each element, by order; bits as in `classWordKinds` and `semanticNames`. */
export interface Surroundings {
  readonly ownSignals: Int32Array;
  /** Of the element, its parent and the parent's parent. */
  readonly nearSignals: Int32Array;
  /** Of all ancestors up to the trunk, which holds the article and with it much else. */
  readonly allSignals: Int32Array;
  readonly semantics: Int32Array;
  /** 1 for elements that are not shown, and everything below them. */
  readonly hidden: Uint8Array;
  /** 1 below an element that a machine-readable mark calls the body of the article. */
  readonly marked: Uint8Array;
  /** Levels below the trunk. */
  readonly offTrunk: Int32Array;
}

const wholePage: ReadonlySet<string> = new Set(['', 'html', 'body']);
const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const markedBody = /articlebody|article-body|reviewbody/i;
const longestStyle = 300;

/** Class signals of each element, by order. Names on the root and the body speak of the page as a whole and tell nothing. */
export const signalsOf = (tree: PageTree): Int32Array =>
  Int32Array.from(tree.elements, (element) =>
    element.depth < 3 && wholePage.has(element.name) ? 0 : classSignalsOf(element),
  );

export const surroundingsOf = (tree: PageTree, signals: Int32Array, trunk: ReadonlySet<number>): Surroundings => {
  const count = tree.elements.length;
  const found = {
    ownSignals: signals,
    nearSignals: new Int32Array(count),
    allSignals: new Int32Array(count),
    semantics: new Int32Array(count),
    hidden: new Uint8Array(count),
    marked: new Uint8Array(count),
    offTrunk: new Int32Array(count),
  };
  for (const element of tree.elements) {
    const { order, attributes, name } = element;
    const parent = element.parent?.order ?? 0;
    const grand = element.parent?.parent?.order ?? 0;
    const onTrunk = trunk.has(order);
    const own = signals[order] ?? 0;
    found.nearSignals[order] = own | (found.ownSignals[parent] ?? 0) | (found.ownSignals[grand] ?? 0);
    found.allSignals[order] = onTrunk ? 0 : own | (found.allSignals[parent] ?? 0);
    found.semantics[order] = (semanticBits.get(name) ?? 0) | (found.semantics[parent] ?? 0);
    const style = attributes['style'];
    const hides =
      'hidden' in attributes ||
      attributes['aria-hidden'] === 'true' ||
      (style !== undefined && hiddenStyle.test(style.slice(0, longestStyle)));
    found.hidden[order] = hides ? 1 : (found.hidden[parent] ?? 0);
    const mark = attributes['itemprop'] ?? attributes['property'];
    found.marked[order] = mark !== undefined && markedBody.test(mark) ? 1 : (found.marked[parent] ?? 0);
    found.offTrunk[order] = onTrunk ? 0 : (found.offTrunk[parent] ?? 0) + 1;
  }
  return found;
};

/** The element and all that hold it. */
export const trunkOf = (container: ElementNode): Set<number> => {
  const trunk = new Set<number>();
  for (let at: ElementNode | undefined = container; at; at = at.parent) trunk.add(at.order);
  return trunk;
};
