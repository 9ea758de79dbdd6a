import { collapse } from '../clean.js';
import { textOf } from '../tree/text-of.js';
import { elementsBelow, type ElementNode } from '../tree/tree.js';
import { embeddedPosts, emptyPost, quoteMarks, sharedBy, signedBy } from './quote-words.js';
import type { Stretch } from './stretch.js';

export interface FoundQuote {
  readonly text: string;
  readonly speaker?: string;
  readonly kind: 'block-quote' | 'pull-quote' | 'post';
  /** Where the post was made, e.g. `twitter`. */
  readonly network?: string;
  /** What holds the quotation. */
  readonly element: ElementNode;
}

const longestPull = 600;
const longestQuote = 5_000;
const longestSpeaker = 150;
const mostQuotes = 100;

const networkOf = ({ attributes }: ElementNode): string | undefined => {
  for (const name of (attributes['class'] ?? '').split(/\s+/)) if (name in embeddedPosts) return embeddedPosts[name];
  return undefined;
};

const isSpeakerElement = (element: ElementNode): boolean =>
  element.name === 'cite' ||
  element.name === 'footer' ||
  element.name === 'figcaption' ||
  quoteMarks(element).has('speaker');

const dashes = /^[\s—–―-]+|[\s,:;]+$/gu;
const trimmedSpeaker = (text: string): string | undefined => {
  const speaker = text.replace(dashes, '');
  return speaker === '' || speaker.length > longestSpeaker ? undefined : speaker;
};

interface Words {
  readonly text: string;
  readonly speaker?: string | undefined;
}

/** The text of a box without the element that names who said it. */
const divided = (box: ElementNode, below: readonly ElementNode[]): Words => {
  const whole = textOf(box);
  const named = below.find((element) => isSpeakerElement(element) && element.children.length > 0);
  if (!named) return { text: whole };
  const name = textOf(named);
  if (name === '' || name.length >= whole.length || !whole.endsWith(name)) return { text: whole };
  return { text: collapse(whole.slice(0, whole.length - name.length)), speaker: trimmedSpeaker(name) };
};

const postOf = (block: ElementNode, network: string): FoundQuote | undefined => {
  const whole = textOf(block).slice(0, longestQuote);
  const speaker = (sharedBy.exec(whole) ?? signedBy.exec(whole))?.[1];
  const signature = signedBy.exec(whole);
  const said = collapse(signature ? whole.slice(0, signature.index) : whole);
  if (said === '' || emptyPost.test(said)) return undefined;
  return { text: said, ...(speaker ? { speaker: collapse(speaker) } : {}), kind: 'post', network, element: block };
};

const quotationMarks = /^[\s"'“”„«»‹›‚‘’]+|[\s"'“”„«»‹›‚‘’]+$/gu;

const quoteOf = (
  box: ElementNode,
  below: readonly ElementNode[],
  kind: 'block-quote' | 'pull-quote',
): FoundQuote | undefined => {
  const { text, speaker } = divided(box, below);
  const said = kind === 'pull-quote' ? text.replace(quotationMarks, '') : text;
  const longest = kind === 'pull-quote' ? longestPull : longestQuote;
  if (said === '' || said.length > longest) return undefined;
  return { text: said, ...(speaker ? { speaker } : {}), kind, element: box };
};

/** Block quotes, pull quotes and embedded posts of the article, in reading order, each once. */
export const quotesIn = ({ tree, elements, extents }: Stretch): FoundQuote[] => {
  const quotes = new Map<string, FoundQuote>();
  let done = -1;
  for (const element of elements) {
    if (quotes.size >= mostQuotes) break;
    if (element.order <= done) continue;
    const network = networkOf(element);
    const isBlock = element.name === 'blockquote';
    const length = extents.textIn(element);
    const isPull =
      !isBlock && network === undefined && length > 0 && length <= longestPull && quoteMarks(element).has('pull');
    if ((!isBlock && !isPull && network === undefined) || length === 0 || length > longestQuote) continue;
    done = element.lastOrder;
    const kind = isPull || quoteMarks(element).has('pull') ? 'pull-quote' : 'block-quote';
    const quote =
      network === undefined ? quoteOf(element, elementsBelow(tree, element), kind) : postOf(element, network);
    if (quote && !quotes.has(quote.text)) quotes.set(quote.text, quote);
  }
  return [...quotes.values()];
};
