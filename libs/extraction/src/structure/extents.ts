import { headings } from '../tree/names.js';
import { attributeOf, type ElementNode, type PageTree } from '../tree/tree.js';
import { captionMarks, type CaptionMarks } from './caption-words.js';

/** Counts below any element of a stretch of the page, each in constant time. */
export interface Extents {
  /** Characters of text without white space at the ends of its pieces. */
  textIn(element: ElementNode): number;
  /** Of that, characters in links that lead somewhere. */
  linkedIn(element: ElementNode): number;
  /** Characters of the elements from the first up to the second, without it. */
  textBetween(first: ElementNode, second: ElementNode): number;
  imagesIn(element: ElementNode): number;
  headingsIn(element: ElementNode): number;
  /** Videos, frames and drawings. */
  mediaIn(element: ElementNode): number;
  /** Elements that by their names hold a caption. */
  captionsIn(element: ElementNode): number;
  /** As `captionMarks`, asked once for each element. */
  marksOf(element: ElementNode): CaptionMarks;
}

/** In pixels. Portraits of authors and previews of other articles are smaller than what an article shows. */
const smallestPicture = 100;

const isSmall = (length: string | undefined): boolean => {
  if (length === undefined) return false;
  const pixels = Number.parseInt(length, 10);
  return pixels > 0 && pixels < smallestPicture;
};

/** A picture that readers look at: no icon, no pixel that counts visits. What stands in `noscript` repeats another. */
export const isPicture = (element: ElementNode): boolean =>
  (element.name === 'img' || element.name === 'amp-img') &&
  !isSmall(attributeOf(element, 'width')) &&
  !isSmall(attributeOf(element, 'height')) &&
  element.parent?.name !== 'noscript';

const mediaNames: ReadonlySet<string> = new Set(
  'img amp-img amp-video amp-iframe amp-youtube video iframe object embed canvas audio picture'.split(' '),
);

const isMedia = ({ name, attributes }: ElementNode): boolean =>
  mediaNames.has(name) || (attributes['style']?.includes('background-image') ?? false) || 'data-video-id' in attributes;

const ownText = ({ children }: ElementNode): number => {
  let length = 0;
  for (const child of children) if (child.kind === 'text') length += child.text.trim().length;
  return length;
};

/** Descendants stand together in reading order, so sums over the order answer for every element. */
export const extentsOf = (
  { elements }: PageTree,
  { from, to }: { readonly from: number; readonly to: number },
): Extents => {
  const size = to - from + 2;
  const text = new Uint32Array(size);
  const linked = new Uint32Array(size);
  const images = new Uint32Array(size);
  const titles = new Uint32Array(size);
  const media = new Uint32Array(size);
  const marks: CaptionMarks[] = [];
  const told = new Uint32Array(size);
  let linkEnd = -1;
  for (let at = 0; at < size - 1; at += 1) {
    const element = elements[from + at];
    if (!element) break;
    if (element.name === 'a' && element.attributes['href'] !== undefined)
      linkEnd = Math.max(linkEnd, element.lastOrder);
    const characters = element.name === 'noscript' ? 0 : ownText(element);
    text[at + 1] = (text[at] ?? 0) + characters;
    linked[at + 1] = (linked[at] ?? 0) + (element.order <= linkEnd ? characters : 0);
    images[at + 1] = (images[at] ?? 0) + (isPicture(element) ? 1 : 0);
    titles[at + 1] = (titles[at] ?? 0) + (headings.has(element.name) ? 1 : 0);
    media[at + 1] = (media[at] ?? 0) + (isMedia(element) ? 1 : 0);
    const own = captionMarks(element);
    marks.push(own);
    told[at + 1] = (told[at] ?? 0) + (element.name === 'figcaption' || own.has('caption') ? 1 : 0);
  }
  const within = (sums: Uint32Array) => (element: ElementNode) => {
    const start = Math.max(0, element.order - from);
    const end = Math.min(size - 1, element.lastOrder + 1 - from);
    return end <= start ? 0 : (sums[end] ?? 0) - (sums[start] ?? 0);
  };
  return {
    textIn: within(text),
    linkedIn: within(linked),
    textBetween: (first, second) => (text[second.order - from] ?? 0) - (text[first.order - from] ?? 0),
    imagesIn: within(images),
    headingsIn: within(titles),
    mediaIn: within(media),
    captionsIn: within(told),
    marksOf: (element) => marks[element.order - from] ?? captionMarks(element),
  };
};
