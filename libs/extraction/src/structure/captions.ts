import type { PageEvidence } from '../page/page-evidence.js';
import type { ElementNode } from '../tree/tree.js';
import { captionElementsOf } from './caption-elements.js';
import { captionTextOf } from './caption-text.js';
import { imageAddressOf } from './image-address.js';
import type { Stretch } from './stretch.js';

export interface FoundCaption {
  readonly text: string;
  readonly credit?: string;
  /** Absolute. */
  readonly imageUrl?: string;
  /** What holds the caption: no text below it is the body's. */
  readonly element: ElementNode;
}

const letters = /\p{L}/u;
/** Longer ones are texts beside a picture, no captions; in characters. */
const longestCaption = 1_500;

/** Names of files and times of upload say nothing of a picture. */
const fileName = /^[^\s]*[_.][^\s]*$/;
const onlyDate = /^\d{1,2}[./\s-]+(?:\d{1,2}|\p{L}{3,12})[./\s-]+\d{2,4}(?:[,\s]+\d{1,2}[:.]\d{2})?$/u;
const says = (text: string): boolean => letters.test(text) && !fileName.test(text) && !onlyDate.test(text);

/** Two captions with the same key are one, shown twice. */
const keyOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The captions of the article's pictures, in reading order, each once. */
export const captionsIn = (stretch: Stretch, { baseUrl }: PageEvidence): FoundCaption[] => {
  const captions: FoundCaption[] = [];
  const known = new Set<string>();
  for (const { element, image } of captionElementsOf(stretch)) {
    const { text, credit } = captionTextOf(element);
    if (text.length > longestCaption || !says(text)) continue;
    const key = keyOf(text);
    if (known.has(key)) continue;
    known.add(key);
    const imageUrl = image && imageAddressOf(image, baseUrl);
    captions.push({ text, ...(credit ? { credit } : {}), ...(imageUrl ? { imageUrl } : {}), element });
  }
  return captions;
};
