import type { PageEvidence } from '../page/page-evidence.js';
import { textOf } from '../tree/text-of.js';
import { isWithin, type ElementNode } from '../tree/tree.js';
import type { Standing } from './clue.js';
import { fold } from './fold.js';
import { nameReader, type NameMark } from './page-names.js';

export type Outside = Extract<Standing, 'elsewhere' | 'talk'>;

/** Where on the page things stand. */
export interface Places {
  readonly headline: ElementNode | undefined;
  /** Whether it is in comments, or in teasers, navigation and whatever else is not this page's article. */
  outsideOf(element: ElementNode): Outside | undefined;
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
/** Elements below a heading: what holds more was never closed. */
const mostBelow = 40;

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
    if (element.lastOrder - element.order > mostBelow) continue;
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
  const outside: (Outside | undefined)[] = [];
  const own = (element: ElementNode): Outside | undefined => {
    if (wide.has(element.name) || (headline !== undefined && isWithin(headline, element))) return undefined;
    if (isNamed(element, 'talk')) return 'talk';
    return otherElements.has(element.name) || isNamed(element, 'other') ? 'elsewhere' : undefined;
  };
  for (const element of elements) {
    const inherited = element.parent && outside[element.parent.order];
    outside.push(inherited === 'talk' ? inherited : (own(element) ?? inherited));
  }
  return { headline, outsideOf: ({ order }) => outside[order], isNamed };
};
