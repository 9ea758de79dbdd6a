import { collapse } from '../clean.js';
import { attributeOf, type ElementNode } from '../tree/tree.js';
import { isPicture } from './extents.js';
import { splitCredit, type CreditedText } from './split-credit.js';
import type { Stretch } from './stretch.js';

/** Where programs that show pictures at large look for their captions. */
const attributes = ['data-caption', 'data-image-caption', 'data-sub-html', 'data-fancybox-caption'] as const;
const tags = /<[^>]{0,500}>/g;
const longestStated = 1_000;

const statedAt = (element: ElementNode | undefined): string | undefined =>
  element && attributes.map((name) => attributeOf(element, name)).find((value) => value !== undefined);

interface StatedCaption {
  readonly element: ElementNode;
  readonly said: CreditedText;
}

/** Captions that no reader sees on the page itself, of pictures that have no other. */
export const statedCaptions = ({ elements }: Stretch, told: ReadonlySet<ElementNode>): StatedCaption[] =>
  elements.flatMap((element) => {
    if (!isPicture(element) || told.has(element)) return [];
    const stated = statedAt(element) ?? statedAt(element.parent) ?? statedAt(element.parent?.parent);
    if (stated === undefined || stated.length > longestStated) return [];
    return [{ element, said: splitCredit(collapse(stated.replace(tags, ' '))) }];
  });
