import type { PageEvidence } from '../page/page-evidence.js';
import { typesOf } from '../metadata/json-ld.js';
import { headings } from '../tree/names.js';
import { textOf } from '../tree/text-of.js';
import { attributeOf, type ElementNode } from '../tree/tree.js';

/** What a page has, counted in one walk. */
export interface PageSignals {
  readonly passwordFields: number;
  /** Headings that are links or hold one: headlines of other pages. */
  readonly linkedHeadings: number;
  /** Links with the words of a headline, each address once, outside of `nav` and `footer`. */
  readonly headlineLinks: number;
  /** `<article>` elements that are not in one another. */
  readonly articleElements: number;
  readonly pictures: number;
  readonly players: number;
  /** Characters of all texts of the page. */
  readonly characters: number;
  readonly firstHeading: string;
  readonly challenge: boolean;
}

const playerNames: ReadonlySet<string> = new Set(['video', 'amp-video', 'amp-youtube', 'amp-brightcove']);
const playerFrame = /youtube|youtu\.be|vimeo|dailymotion|player|embed|jwplat|brightcove|rutube|video|twitch|ok\.ru/i;
const challengeMark =
  /(?:cf-challenge|cf-browser-verification|challenge-platform|g-recaptcha|h-captcha|px-captcha|datadome|captcha-delivery|ddos-guard)/i;

/** Words of a headline, in characters. */
const shortestHeadline = 25;
const smallestPicture = 150;

const isPlayer = (element: ElementNode): boolean =>
  playerNames.has(element.name) ||
  (element.name === 'iframe' &&
    playerFrame.test(attributeOf(element, 'src') ?? attributeOf(element, 'data-src') ?? ''));

const isBigPicture = (element: ElementNode): boolean => {
  if (element.name !== 'img') return false;
  const width = Number.parseInt(attributeOf(element, 'width') ?? '', 10);
  return !(width < smallestPicture);
};

const ownCharacters = ({ children }: ElementNode): number => {
  let characters = 0;
  for (const child of children) if (child.kind === 'text') characters += child.text.trim().length;
  return characters;
};

interface OpenLink {
  readonly href: string;
  readonly end: number;
  readonly inHeading: boolean;
  characters: number;
}

class SignalCount {
  passwordFields = 0;
  linkedHeadings = 0;
  articleElements = 0;
  pictures = 0;
  players = 0;
  characters = 0;
  firstHeading = '';
  challenge = false;
  readonly headlines = new Set<string>();
  private headingEnd = -1;
  private leftOutEnd = -1;
  private articleEnd = -1;
  private link: OpenLink | undefined;

  count(element: ElementNode): void {
    const own = ownCharacters(element);
    this.characters += own;
    if (this.link && element.order > this.link.end) this.closeLink();
    this.countName(element);
    if (this.link) this.link.characters += own;
    const names = element.attributes['id'] ?? element.attributes['class'];
    if (!this.challenge && names !== undefined) this.challenge = challengeMark.test(names.slice(0, 200));
  }

  closeLink(): void {
    const { link } = this;
    if (link && (link.inHeading || link.characters >= shortestHeadline)) this.headlines.add(link.href);
    this.link = undefined;
  }

  private countName(element: ElementNode): void {
    const { name, order, lastOrder, attributes } = element;
    if (name === 'nav' || name === 'footer') this.leftOutEnd = Math.max(this.leftOutEnd, lastOrder);
    else if (name === 'a') this.openLink(element);
    else if (headings.has(name)) this.countHeading(element);
    else if (name === 'input') this.passwordFields += attributes['type']?.toLowerCase() === 'password' ? 1 : 0;
    else if (isPlayer(element)) this.players += 1;
    else if (isBigPicture(element)) this.pictures += 1;
    else if (name === 'article' && order > this.articleEnd) {
      this.articleElements += 1;
      this.articleEnd = lastOrder;
    }
  }

  private countHeading(element: ElementNode): void {
    this.headingEnd = Math.max(this.headingEnd, element.lastOrder);
    if (element.name === 'h1' && this.firstHeading === '') this.firstHeading = textOf(element);
    if (this.link && !this.link.inHeading) {
      this.linkedHeadings += 1;
      this.link = { ...this.link, inHeading: true };
    }
  }

  private openLink(element: ElementNode): void {
    const href = attributeOf(element, 'href');
    if (href === undefined || href.startsWith('#') || element.order <= this.leftOutEnd) return;
    this.closeLink();
    const inHeading = element.order <= this.headingEnd;
    if (inHeading) this.linkedHeadings += 1;
    this.link = { href, end: element.lastOrder, inHeading, characters: 0 };
  }
}

export const signalsOf = ({ tree }: Pick<PageEvidence, 'tree'>): PageSignals => {
  const count = new SignalCount();
  for (const element of tree.elements) count.count(element);
  count.closeLink();
  const { passwordFields, linkedHeadings, articleElements, pictures, players, characters, firstHeading, challenge } =
    count;
  return {
    passwordFields,
    linkedHeadings,
    headlineLinks: count.headlines.size,
    articleElements,
    pictures,
    players,
    characters,
    firstHeading,
    challenge,
  };
};

/** All types that the linked data names. */
export const linkedTypes = ({ linkedData }: PageEvidence): ReadonlySet<string> => new Set(linkedData.flatMap(typesOf));
