import type { Dated } from '@khabar/contracts';
import type { PageEvidence } from '../page/page-evidence.js';
import { textOf } from '../tree/text-of.js';
import { type ElementNode } from '../tree/tree.js';
import { ClueList, hasDay, type Clue, type ClueField, type ClueOptions } from './clue.js';
import { stampAttributes, stampProperties } from './markup-names.js';
import type { Places } from './page-places.js';
import { readDate, readRelativeDate } from './read-date.js';
import { bounds } from './settings.js';
import { standingOf } from './standing.js';
import { hasDigit } from './tokens.js';

const propertyOf = (element: ElementNode): string | undefined =>
  (element.attributes['itemprop'] ?? element.attributes['property'])?.toLowerCase();

const propertyField = (element: ElementNode): ClueField | undefined => {
  const name = propertyOf(element);
  return name === undefined ? undefined : stampProperties.find(([pattern]) => pattern.test(name))?.[1];
};

const holdsLittle = ({ order, lastOrder }: ElementNode): boolean => lastOrder - order <= bounds.mostBelow;

/** An element that says it holds a date. */
interface Holder {
  readonly element: ElementNode;
  readonly source: 'property' | 'time' | 'class';
  readonly stated: ClueField | undefined;
}

interface Reading {
  readonly dated: Dated;
  readonly isRelative: boolean;
}

const digit = /\d/;

/** The stamp of an element, or else its text. */
const read = ({ element, source }: Holder, { language, dayFirst, reference }: ClueOptions): Reading | undefined => {
  const rule = source === 'property' ? `property:${propertyOf(element) ?? ''}` : source;
  for (const name of stampAttributes) {
    const raw = element.attributes[name];
    if (raw === undefined || !digit.test(raw)) continue;
    const dated = readDate(raw, { rule: `${rule}@${name}`, language, dayFirst });
    if (dated) return { dated, isRelative: false };
  }
  if (!holdsLittle(element)) return undefined;
  const text = textOf(element);
  if (text.length > bounds.longestHolder) return undefined;
  const dated = hasDigit(text) ? readDate(text, { rule, language, dayFirst }) : undefined;
  if (dated) return { dated, isRelative: false };
  if (text.length > bounds.longestRelative) return undefined;
  const relative = readRelativeDate(text, rule, reference);
  return relative ? { dated: relative, isRelative: true } : undefined;
};

const fieldOf = ({ element, stated }: Holder, { isNamed }: Places): ClueField => {
  if (stated !== undefined && stated !== 'either') return stated;
  if (isNamed(element, 'published')) return 'published';
  return isNamed(element, 'updated') ? 'updated' : 'either';
};

const holderOf = (element: ElementNode, { isNamed }: Places): Holder | undefined => {
  const stated = propertyField(element);
  if (element.name === 'meta' && stated === undefined) return undefined;
  if (stated !== undefined) return { element, source: 'property', stated };
  if (element.name === 'time') return { element, source: 'time', stated };
  return holdsLittle(element) && isNamed(element, 'date') ? { element, source: 'class', stated } : undefined;
};

/** Dates of elements that say they hold one: microdata, RDFa, `<time>`, stamps in attributes, class names. */
export const markupClues = ({ tree }: PageEvidence, places: Places, options: ClueOptions): Clue[] => {
  const list = new ClueList();
  let readings = 0;
  for (const element of tree.elements) {
    const holder = holderOf(element, places);
    if (!holder) continue;
    const field = fieldOf(holder, places);
    const place = `${field}:${standingOf(element, places)}`;
    if (list.countOf(`${holder.source}:${place}`) >= bounds.mostOfAKind) continue;
    readings += 1;
    if (readings > bounds.mostHolders) break;
    const reading = read(holder, options);
    if (!reading || !hasDay(reading.dated)) continue;
    const kind = `${reading.isRelative ? 'relative' : holder.source}:${place}`;
    list.add({ field, kind, dated: reading.dated });
  }
  return list.clues;
};
