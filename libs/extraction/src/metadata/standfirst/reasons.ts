import type { Block } from '../../blocks/block.js';
import { marksOf } from '../../page/marks-of.js';
import { isWithin, type ElementNode } from '../../tree/tree.js';
import { compareKey } from '../compare-key.js';
import { opensByline } from '../authors/names-in.js';
import type { Foreignness } from '../foreign.js';
import type { Description } from './descriptions.js';

export interface Surrounding {
  readonly descriptions: readonly Description[];
  readonly headline: ElementNode | undefined;
  readonly container: ElementNode | undefined;
  readonly next: Block | undefined;
  readonly inContainer: boolean;
  /** It stands before the first sure paragraph. */
  readonly beforeBody: boolean;
  /** It is the first text behind the headline. */
  readonly first: boolean;
  readonly foreignness: Foreignness;
}

/** Why a block is standfirst, the best reason first. */
export const reasons = ['described', 'marked', 'bold', 'outside', 'list'] as const;
export type Reason = (typeof reasons)[number];

const longest = 900;
const shortest = 14;
const mostLinked = 0.5;
/** Bold or outside of the body a shorter text is a label or a caption, in letters. */
const shortestUnmarked = 35;
const longestUnmarked = 700;
/** Shorter ones outside of the body that are no sentences are captions and labels, in letters. */
const shortestLoose = 60;
const levels = 3;
const longestBylineLetters = 45;
const shortestDescribed = 15;
/** Shorter ones without the end of a sentence are buttons and labels, in letters. */
const shortestLine = 25;

const otherNames: ReadonlySet<string> = new Set([
  'figcaption',
  'figure',
  'time',
  'address',
  'caption',
  'td',
  'th',
  'blockquote',
  'label',
]);
const otherMarks =
  /caption|credit|copyright|date|time|byline|author|share|social|tag|breadcrumb|image|photo|foto|bild|figure|media|video|player|toolbar|meta\b|comment|paywall|cookie|newsletter|advert|promo|related|audio/i;
const proseEnd = /[.!?…。؟！？"”»“’)]$/u;

const near = ({ element }: Block): ElementNode[] => {
  const found: ElementNode[] = [];
  for (let at: ElementNode | undefined = element; at && found.length < levels; at = at.parent) found.push(at);
  return found;
};

const namesOf = ({ attributes }: ElementNode): string =>
  `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.slice(0, 200);

/** Whether the block says what a description says, as a whole or up to where that was cut. */
const describes = (block: Block, descriptions: readonly Description[]): boolean => {
  const key = compareKey(block.text);
  return descriptions.some(
    (description) =>
      description.key === key ||
      (description.key.length > 60 &&
        key.startsWith(description.key.slice(0, -12)) &&
        key.length < description.key.length * 1.6) ||
      (description.key.length > 40 && key.endsWith(description.key) && key.length < description.key.length + 25),
  );
};

/** Whether a block is styled unlike the paragraph behind it, by a name of its own. */
const isSetApart = ({ element }: Block, next: Block | undefined): boolean =>
  next !== undefined &&
  next.element !== element &&
  Boolean(element.attributes['class']) &&
  next.element.attributes['class'] !== element.attributes['class'];

/** `LONDON (Reuters) -`, `(CNN)`: what opens like this is the first paragraph. */
const dateline = /^[^()]{0,40}\([^()]{2,40}\)\s?\S/u;

const mostDigits = 0.25;
const mostlyDigits = (text: string): boolean => (text.match(/\p{N}/gu)?.length ?? 0) > text.length * mostDigits;

/** Why a block between headline and body, or at its beginning, is standfirst; undefined where it is not. */
export const reasonFor = (block: Block, around: Surrounding): Reason | undefined => {
  const { text, length, linked, bold, element } = block;
  if (text.length > longest || length < shortest || linked > length * mostLinked) return undefined;
  if (length < longestBylineLetters && opensByline(text)) return undefined;
  const elements = near(block).filter(
    (at) =>
      !(around.container && isWithin(around.container, at)) && !(around.headline && isWithin(around.headline, at)),
  );
  if (elements.some(({ name }) => otherNames.has(name))) return undefined;
  const says = elements.some(
    (at) =>
      marksOf(at).has('standfirst') ||
      /description|alternativeheadline|abstract/i.test(at.attributes['itemprop'] ?? ''),
  );
  if (around.foreignness === 'surely') return undefined;
  const isBold = bold > length * 0.95 || /^h[2-4]$/.test(element.name);
  const described = length >= shortestDescribed && describes(block, around.descriptions);
  if (described && (!around.inContainer || isBold || says || (isSetApart(block, around.next) && !dateline.test(text))))
    return 'described';
  if (says) return length >= shortestLine || proseEnd.test(text) ? 'marked' : undefined;
  if (around.foreignness !== 'no' || elements.some((at) => otherMarks.test(namesOf(at)))) return undefined;
  if (length < shortestUnmarked || length > longestUnmarked || mostlyDigits(text)) return undefined;
  if (isBold && (proseEnd.test(text) || (around.first && /^h[2-4]$/.test(element.name)))) return 'bold';
  const isItem = element.name === 'li' || element.parent?.name === 'li';
  if (around.inContainer) return isItem && around.beforeBody ? 'list' : undefined;
  if (isItem) return 'list';
  return length >= shortestLoose || proseEnd.test(text) ? 'outside' : undefined;
};
