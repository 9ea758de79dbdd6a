import type { PageEvidence } from '../page/page-evidence.js';
import { textOf } from '../tree/text-of.js';
import { isWithin, type ElementNode } from '../tree/tree.js';
import { fold } from './fold.js';
import { nameReader, type NameMark } from './page-names.js';

/** Where on the page things stand. */
export interface Places {
  readonly headline: ElementNode | undefined;
  /** In comments, teasers, navigation and whatever else is not this page's article. */
  isElsewhere(element: ElementNode): boolean;
  /** Whether its class names or id say so. */
  isNamed(element: ElementNode, mark: NameMark): boolean;
}

const otherElements = new Set(['aside', 'footer', 'nav', 'figure', 'figcaption', 'select', 'form']);
const wide = new Set(['html', 'body', 'main']);

const comparable = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const shortestTitle = 8;
const longestHeading = 400;

const fits = (heading: string, title: string): boolean =>
  heading.length > shortestTitle && (title.startsWith(heading) || heading.startsWith(title) || title.includes(heading));

/** The heading that the title of the page repeats; else its first `h1`. */
const headlineOf = ({ tree, meta, documentTitle }: PageEvidence): ElementNode | undefined => {
  const titles = [meta.get('og:title')?.[0] ?? '', documentTitle]
    .map(comparable)
    .filter((title) => title.length > shortestTitle);
  let first: ElementNode | undefined;
  let second: ElementNode | undefined;
  for (const element of tree.elements) {
    if (element.name !== 'h1' && (element.name !== 'h2' || second)) continue;
    const heading = comparable(textOf(element).slice(0, longestHeading));
    if (titles.some((title) => fits(heading, title))) {
      if (element.name === 'h1') return element;
      second = element;
    }
    if (element.name === 'h1' && heading !== '') first ??= element;
  }
  return second ?? first;
};

export const placesOf = (evidence: PageEvidence): Places => {
  const { elements } = evidence.tree;
  const headline = headlineOf(evidence);
  const isNamed = nameReader();
  const elsewhere = new Uint8Array(elements.length);
  for (const element of elements) {
    const { parent, order, name } = element;
    const inherited = parent !== undefined && elsewhere[parent.order] === 1;
    const isOther =
      inherited ||
      ((otherElements.has(name) || isNamed(element, 'other')) &&
        !wide.has(name) &&
        !(headline !== undefined && isWithin(headline, element)));
    elsewhere[order] = isOther ? 1 : 0;
  }
  return { headline, isElsewhere: ({ order }) => elsewhere[order] === 1, isNamed };
};
