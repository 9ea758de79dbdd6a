import { attributeOf, closest, type ElementNode } from '../tree/tree.js';
import { textOf } from '../tree/text-of.js';
import type { CaptionMarks } from './caption-words.js';
import { captionTextOf } from './caption-text.js';
import { isPicture, type Extents } from './extents.js';
import { namesAgency } from './names-of-givers.js';
import { opensWithCredit } from './split-credit.js';
import { holdsRegion, type Stretch } from './stretch.js';

export interface CaptionElement {
  readonly element: ElementNode;
  readonly image?: ElementNode;
}

/** In characters: what is longer beside a picture is text of the article. */
const longestBeside = 600;
/** Credits and controls in the box of a picture, in characters. */
const smallText = 80;
/** How far up from a caption its picture is looked for. */
const levelsToPicture = 4;
/** And how many elements away. */
const farthest = 200;

const isCaptionish = (element: ElementNode, marks: CaptionMarks): boolean =>
  element.name === 'figcaption' || marks.has('caption');

/** `img-info`, `photo-text`: where it holds no picture itself. */
const saysOfPicture = (marks: CaptionMarks): boolean => marks.has('saying') && marks.has('picture');

const paragraphNames: ReadonlySet<string> = new Set('p li td dd button label input select'.split(' '));
const longestLine = 200;
const smallestLarge = 400;

/** By what the page says of its size, or by being given in several. */
const isLarge = (image: ElementNode): boolean => {
  const width = Number.parseInt(attributeOf(image, 'width') ?? '', 10);
  return width > 0 ? width >= smallestLarge : image.parent?.name === 'picture' || 'srcset' in image.attributes;
};

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const shortestAlike = 6;
const severalWords = /[\p{L}\p{M}\p{N}]\s+\p{L}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{6}/u;

/** The text repeats what the picture's own attributes say. */
const repeatsAlternative = (text: string, image: ElementNode): boolean => {
  const said = lettersOf(text);
  if (said.length < shortestAlike || !severalWords.test(text)) return false;
  return ['alt', 'title', 'data-caption', 'data-title'].some((name) => {
    const other = lettersOf((attributeOf(image, name) ?? '').slice(0, 2_000));
    return other.length >= shortestAlike && (said.includes(other) || other.includes(said));
  });
};

/** Words in the address of a page that shows one picture at large. */
const picturePage =
  /(?:^|[/_.-])(?:images?|img|photos?|pictures?|fotos?|bild(?:er)?|imagens?|imagen(?:es)?|gallery|galerie|galeria|galleria|media|multimedia|zoom|slideshow|diaporama|fotostrecke|bildstrecke|article_photo|album)(?:[/_.?-]|$)/i;

const pageOf = (href: string): string => href.replace(/[?#].*$/, '');
const pictureFile = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp)$/i;
/** The whole picture leads to another page: a teaser. */
const leadsAway = (href: string | undefined): boolean =>
  href !== undefined &&
  !href.startsWith('#') &&
  !/^javascript:/i.test(href) &&
  !pictureFile.test(pageOf(href)) &&
  !picturePage.test(href);

class CaptionSearch {
  readonly found: CaptionElement[] = [];
  private readonly extents: Extents;
  private readonly from: number;
  private readonly to: number;

  constructor(private readonly stretch: Stretch) {
    this.extents = stretch.extents;
    this.from = stretch.from;
    this.to = stretch.to;
  }

  search(): CaptionElement[] {
    let done = -1;
    for (const element of this.stretch.elements) {
      if (element.order > done && this.takes(element)) done = element.lastOrder;
    }
    return this.found;
  }

  /** True where nothing below the element is to be looked at. */
  private takes(element: ElementNode): boolean {
    const marks = this.extents.marksOf(element);
    if ((isCaptionish(element, marks) || saysOfPicture(marks)) && this.takeCaption(element)) return true;
    if (element.name === 'figure') return this.takeFigure(element);
    if (isPicture(element)) this.takeBeside(element);
    return false;
  }

  private holdsRegion(element: ElementNode): boolean {
    return holdsRegion(element, this.stretch.region);
  }

  private takeCaption(element: ElementNode): boolean {
    const { textIn, imagesIn } = this.extents;
    if (textIn(element) === 0 || (imagesIn(element) > 0 && element.name !== 'figcaption')) return false;
    const image = this.pictureOf(element);
    if (!image && !(element.name === 'figcaption' && this.hasMedia(element))) return element.name === 'figcaption';
    if (!this.isTeaser(element)) this.found.push({ element, ...(image ? { image } : {}) });
    return true;
  }

  /** A figure that says nothing of which part of it is the caption. */
  private takeFigure(figure: ElementNode): boolean {
    const { textIn, imagesIn, headingsIn, captionsIn } = this.extents;
    if (captionsIn(figure) > 0 || imagesIn(figure) === 0) return false;
    const length = textIn(figure);
    if (length === 0) return true;
    if (length > longestBeside || headingsIn(figure) > 0 || imagesIn(figure) > 1 || this.isTeaser(figure)) return false;
    const image = this.firstPicture(figure);
    this.found.push({ element: figure, ...(image ? { image } : {}) });
    return true;
  }

  /** A picture outside of figures: the short text that shares a box with it alone. */
  private takeBeside(image: ElementNode): void {
    const { textIn, imagesIn, headingsIn, captionsIn, linkedIn } = this.extents;
    let box = image;
    while (box.parent && box.parent.order >= this.from && textIn(box.parent) === 0 && imagesIn(box.parent) === 1)
      box = box.parent;
    const around = box.parent;
    if (!around || around.order < this.from || this.holdsRegion(around)) return this.takeNext(box, image);
    const single = imagesIn(around) === 1 && textIn(around) <= longestBeside;
    if (!single) return this.takeNext(box, image);
    if (headingsIn(around) > 0 || captionsIn(around) > 0 || linkedIn(around) > 0 || this.isTeaser(around)) return;
    if ([around, around.parent].some((at) => at && this.extents.marksOf(at).has('video'))) return;
    const tells = around.name !== 'p' && this.extents.marksOf(around).has('picture');
    if (tells || repeatsAlternative(textOf(around), image) || this.hasCredit(around) || this.isLine(around, image))
      this.found.push({ element: around, image });
  }

  /** A line about the picture and who took it. */
  private hasCredit(box: ElementNode): boolean {
    const { text, credit } = captionTextOf(box);
    return text !== '' && credit !== undefined && (namesAgency(credit) || opensWithCredit(textOf(box)));
  }

  /** One short line that is no paragraph, below a picture of some size, between the paragraphs of the body. */
  private isLine(box: ElementNode, image: ElementNode): boolean {
    if (box.order < this.stretch.region.first || box.order > this.stretch.region.last || !isLarge(image)) return false;
    if (this.extents.textIn(box) > longestLine || this.extents.textBetween(box, image) > 0) return false;
    return !this.stretch.tree.elements.slice(box.order, box.lastOrder + 1).some(({ name }) => paragraphNames.has(name));
  }

  /** The element behind the picture, where it repeats what the picture is said to show. */
  private takeNext(box: ElementNode, image: ElementNode): void {
    const next = this.stretch.tree.elements[box.lastOrder + 1];
    if (!next || next.parent !== box.parent || next.order > this.to || this.holdsRegion(next)) return;
    const length = this.extents.textIn(next);
    if (
      length === 0 ||
      length > longestBeside ||
      this.extents.imagesIn(next) > 0 ||
      isCaptionish(next, this.extents.marksOf(next)) ||
      this.extents.linkedIn(next) > 0
    )
      return;
    if (repeatsAlternative(textOf(next), image) && !this.isTeaser(next)) this.found.push({ element: next, image });
  }

  /** The whole picture leads to another page, or is in a link that says no more than the picture. */
  private isTeaser(element: ElementNode): boolean {
    for (
      let at: ElementNode | undefined = element;
      at && at.order >= this.from && !this.holdsRegion(at);
      at = at.parent
    ) {
      if (at.name === 'a' && leadsAway(attributeOf(at, 'href'))) return true;
    }
    return false;
  }

  /** Captions of videos and of what scripts put in belong to the article too; names below a quotation do not. */
  private hasMedia(figcaption: ElementNode): boolean {
    const figure = closest(figcaption, ({ name }) => name === 'figure');
    return figure !== undefined && this.extents.mediaIn(figure) > 0;
  }

  private pictureOf(caption: ElementNode): ElementNode | undefined {
    let at = caption.parent;
    for (let level = 0; at && level < levelsToPicture; level += 1, at = at.parent) {
      if (at.order < this.from) return undefined;
      if (this.extents.imagesIn(at) === 0) continue;
      const picture = this.nearestPicture(at, caption);
      return picture && (this.isBoxOf(at, caption) || this.follows(caption, picture)) ? picture : undefined;
    }
    return undefined;
  }

  /** Nothing but the picture stands in front of the caption. */
  private follows(caption: ElementNode, picture: ElementNode): boolean {
    return picture.order < caption.order && this.extents.textBetween(picture, caption) === 0;
  }

  /** The box holds a picture and what is said of it, and no more. */
  private isBoxOf(box: ElementNode, caption: ElementNode): boolean {
    if (box.name === 'figure') return true;
    const { textIn, imagesIn, headingsIn } = this.extents;
    if (textIn(box) > 2 * textIn(caption) + smallText || headingsIn(box) > 0) return false;
    const marks = this.extents.marksOf(box);
    return imagesIn(box) === 1 || marks.has('picture') || marks.has('caption');
  }

  /** The last one in front of the caption, or the first behind it. */
  private nearestPicture(box: ElementNode, caption: ElementNode): ElementNode | undefined {
    const { elements } = this.stretch.tree;
    const before = Math.max(box.order, caption.order - farthest);
    for (let order = caption.order - 1; order > before; order -= 1) {
      const element = elements[order];
      if (element && isPicture(element)) return element;
    }
    return this.firstPicture(box);
  }

  private firstPicture(box: ElementNode): ElementNode | undefined {
    const end = Math.min(box.lastOrder, box.order + farthest);
    for (let order = box.order + 1; order <= end; order += 1) {
      const element = this.stretch.tree.elements[order];
      if (element && isPicture(element)) return element;
    }
    return undefined;
  }
}

/** The elements that hold captions, in reading order, with their pictures. */
export const captionElementsOf = (stretch: Stretch): CaptionElement[] => new CaptionSearch(stretch).search();
