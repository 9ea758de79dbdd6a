import type { PageEvidence } from '../page/page-evidence.js';
import type { ElementNode } from '../tree/tree.js';
import { captionElementsOf } from './caption-elements.js';
import { captionTextOf } from './caption-text.js';
import { imageAddressOf } from './image-address.js';
import type { CreditedText } from './split-credit.js';
import { statedCaptions } from './stated-captions.js';
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

interface Told {
  readonly element: ElementNode;
  readonly image: ElementNode | undefined;
  readonly said: CreditedText;
}

/** The captions of the article's pictures, in reading order, each once. */
export const captionsIn = (stretch: Stretch, { baseUrl }: PageEvidence): FoundCaption[] => {
  const shown: Told[] = captionElementsOf(stretch).map(({ element, image }) => ({
    element,
    image,
    said: captionTextOf(element),
  }));
  const told = new Set(shown.flatMap(({ image }) => (image ? [image] : [])));
  const stated: Told[] = statedCaptions(stretch, told).map(({ element, said }) => ({ element, image: element, said }));
  const captions = new Map<string, FoundCaption>();
  // What is shown stands first: where both say the same, its element is the one without text of the body.
  for (const { element, image, said } of [...shown, ...stated]) {
    const { text, credit } = said;
    const key = keyOf(text);
    if (text.length > longestCaption || !says(text) || captions.has(key)) continue;
    const imageUrl = image && imageAddressOf(image, baseUrl);
    captions.set(key, { text, ...(credit ? { credit } : {}), ...(imageUrl ? { imageUrl } : {}), element });
  }
  return [...captions.values()].toSorted((one, other) => one.element.order - other.element.order);
};
