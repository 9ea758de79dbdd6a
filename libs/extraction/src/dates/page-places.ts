import type { PageEvidence } from '../page/page-evidence.js';
import { textOf } from '../tree/text-of.js';
import { isWithin, type ElementNode } from '../tree/tree.js';
import { classWords } from './class-words.js';
import { fold } from './fold.js';

/** Where on the page things stand. */
export interface Places {
  readonly headline: ElementNode | undefined;
  /** In comments, teasers, navigation and whatever else is not this page's article. */
  isElsewhere(element: ElementNode): boolean;
  /** Class names and the like of an element, lower-case. */
  namesOf(element: ElementNode): string;
}

const otherNames = new RegExp(classWords.other);
const otherElements = new Set(['aside', 'footer', 'nav', 'figure', 'figcaption', 'select', 'form']);
const wide = new Set(['html', 'body', 'main']);

export const namesOf = ({ attributes }: ElementNode): string =>
  `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.toLowerCase();

const longestName = 300;

const comparable = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const fits = (heading: string, title: string): boolean =>
  heading.length > 8 && (title.startsWith(heading) || heading.startsWith(title) || title.includes(heading));

/** The heading that the title of the page repeats; else its first `h1`. */
const headlineOf = ({ tree, meta, documentTitle }: PageEvidence): ElementNode | undefined => {
  const titles = [meta.get('og:title')?.[0] ?? '', documentTitle].map(comparable).filter((title) => title.length > 8);
  let first: ElementNode | undefined;
  let second: ElementNode | undefined;
  for (const element of tree.elements) {
    if (element.name !== 'h1' && element.name !== 'h2') continue;
    const heading = comparable(textOf(element));
    if (titles.some((title) => fits(heading, title))) {
      if (element.name === 'h1') return element;
      second ??= element;
    }
    if (element.name === 'h1' && heading !== '') first ??= element;
  }
  return second ?? first;
};

export const placesOf = (evidence: PageEvidence): Places => {
  const { elements } = evidence.tree;
  const headline = headlineOf(evidence);
  const elsewhere = new Uint8Array(elements.length);
  const known = new Map<string, boolean>();
  const isOther = (element: ElementNode): boolean => {
    if (otherElements.has(element.name)) return true;
    const names = namesOf(element).slice(0, longestName);
    if (names === ' ') return false;
    const answer = known.get(names) ?? otherNames.test(names);
    known.set(names, answer);
    return answer;
  };
  for (const element of elements) {
    const { parent, order, name } = element;
    const inherited = parent ? elsewhere[parent.order] : 0;
    const holdsHeadline = headline !== undefined && isWithin(headline, element);
    elsewhere[order] = inherited === 1 || (!holdsHeadline && !wide.has(name) && isOther(element)) ? 1 : 0;
  }
  return { headline, isElsewhere: ({ order }) => elsewhere[order] === 1, namesOf };
};
