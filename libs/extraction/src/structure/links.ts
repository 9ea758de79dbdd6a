import type { Article } from '@khabar/contracts';
import { phraseKinds, type PhraseKind } from '../body/boilerplate-phrases.js';
import { phraseSignals } from '../body/phrases.js';
import type { PageEvidence } from '../page/page-evidence.js';
import { absoluteUrl, pageKeyOf } from '../page/web-url.js';
import { blockLevel } from '../tree/names.js';
import { textOf } from '../tree/text-of.js';
import { attributeOf, closest, elementsBelow, type ElementNode } from '../tree/tree.js';
import { linkKindOf, type LinkKind } from './link-kind.js';
import { linkMarks } from './link-marks.js';
import { buttonAddress } from './link-words.js';
import type { Stretch } from './stretch.js';

type Link = Article['links'][number];

const mostLinks = 500;
const longestText = 300;
/** A line, not the whole text of a body without paragraphs. */
const mostElementsOfLine = 30;

const readAlso: PhraseKind = 'readAlso';
const readAlsoBit = 1 << phraseKinds.indexOf(readAlso);

const pictureFile = /\.(?:jpe?g|png|gif|webp|avif|svg)(?:$|\?)/i;

interface Found {
  readonly url: string;
  readonly text: string;
  readonly element: ElementNode;
}

/** A link with words that leads away from this page. */
const linkAt = (element: ElementNode, { baseUrl, url: own }: PageEvidence): Found | undefined => {
  if (element.name !== 'a') return undefined;
  const href = attributeOf(element, 'href');
  if (href === undefined || href.startsWith('#') || buttonAddress.test(href)) return undefined;
  const url = absoluteUrl(href, baseUrl);
  if (url === undefined || pictureFile.test(url) || (own !== undefined && pageKeyOf(url) === pageKeyOf(own)))
    return undefined;
  const text = textOf(element);
  return text === '' ? undefined : { url, text: text.slice(0, longestText), element };
};

/** `Read also: …` in the body. Asked once for each block that holds links. */
class RelatedLines {
  private readonly known = new Map<ElementNode, boolean>();

  holds({ element, text }: Found): boolean {
    const block = closest(element, ({ name }) => blockLevel.has(name)) ?? element;
    const known = this.known.get(block);
    if (known !== undefined) return known;
    const related = block.lastOrder - block.order <= mostElementsOfLine && this.isRelated(textOf(block), text);
    this.known.set(block, related);
    return related;
  }

  /** Prose may begin with the same words: in such a line the link is most of it. */
  private isRelated(line: string, linked: string): boolean {
    return line.length <= longestText && 2 * linked.length >= line.length && (phraseSignals(line) & readAlsoBit) !== 0;
  }
}

const leftOut: ReadonlySet<string> = new Set(['nav', 'footer', 'form', 'dialog', 'head']);
const isRelatedBox = (box: ElementNode): boolean => linkMarks(box).has('related');

/** The links of the article by kind, in reading order, each address once. Outside of the body only what leads to authors, tags and related articles. */
export const linksIn = ({ tree, elements, outside, region }: Stretch, evidence: PageEvidence): Link[] => {
  const links = new Map<string, Link>();
  const add = ({ url, text }: Found, kind: LinkKind): void => {
    if (links.size < mostLinks && !links.has(url)) links.set(url, { url, text, kind });
  };
  const own = evidence.url ?? evidence.canonical;
  const lines = new RelatedLines();
  for (const element of elements) {
    const found = linkAt(element, evidence);
    if (!found) continue;
    const kind = linkKindOf(element, found.url, own);
    const inBody =
      element.order > region.first && element.order <= (tree.elements[region.last]?.lastOrder ?? region.last);
    if (kind === 'author' || kind === 'tag') add(found, kind);
    else if (inBody) add(found, lines.holds(found) ? 'related' : kind);
  }
  for (const box of outside) {
    if (leftOut.has(box.name)) continue;
    for (const element of elementsBelow(tree, box)) {
      const found = linkAt(element, evidence);
      if (!found) continue;
      const kind = linkKindOf(element, found.url, own);
      if (kind === 'author' || kind === 'tag') add(found, kind);
      else if (kind === 'internal' && isRelatedBox(box)) add(found, 'related');
    }
  }
  return [...links.values()];
};
