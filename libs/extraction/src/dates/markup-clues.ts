import type { PageEvidence } from '../page/page-evidence.js';
import { textOf } from '../tree/text-of.js';
import { attributeOf, type ElementNode } from '../tree/tree.js';
import { classWords } from './class-words.js';
import { hasDay, type Clue, type ClueField, type ClueOptions } from './clue.js';
import type { Places } from './page-places.js';
import { readDate } from './read-date.js';

const updatedNames = new RegExp(classWords.updated);
const publishedNames = new RegExp(classWords.published);
const dateNames = new RegExp(classWords.date);

const properties: readonly (readonly [name: RegExp, field: ClueField])[] = [
  [/datemodified|dateupdated|dcterms:modified|^modified$/, 'updated'],
  [/datepublished|datecreated|dateissued|dcterms:(?:issued|created)|dc:created|pubdate|^published$/, 'published'],
  [/^(?:dc:date|date|schema:date|dcterms:date)$/, 'either'],
];

const propertyField = (element: ElementNode): ClueField | undefined => {
  const name = (element.attributes['itemprop'] ?? element.attributes['property'])?.toLowerCase();
  return name === undefined ? undefined : properties.find(([pattern]) => pattern.test(name))?.[1];
};

const stampAttributes = [
  'datetime', 'content', 'data-datetime', 'data-date', 'data-time', 'data-timestamp', 'data-published', 'data-publish-date', 'data-published-at', 'data-utime', 'data-epoch', 'data-seconds', 'data-created', 'data-lastmod', 'data-modified', 'title',
] as const;
const machineAttributes = stampAttributes.slice(0, -1);

/** Elements with more below them hold more than a date. */
const mostBelow = 12;
const longestText = 120;

const holdsLittle = ({ order, lastOrder }: ElementNode): boolean => lastOrder - order <= mostBelow;

const shortText = (element: ElementNode): string | undefined => {
  if (!holdsLittle(element)) return undefined;
  const text = textOf(element);
  return text.length <= longestText ? text : undefined;
};

interface Reading {
  readonly element: ElementNode;
  readonly names: string;
  readonly rule: string;
  readonly options: ClueOptions;
}

/** The stamp of an element, or else its text. */
const dateOf = (
  { element, rule, options: { language, dayFirst, reference } }: Reading,
  attributes: readonly string[],
): { dated: NonNullable<ReturnType<typeof readDate>>; stamped: boolean } | undefined => {
  for (const name of attributes) {
    const raw = attributeOf(element, name);
    const dated = raw === undefined || !/\d/.test(raw) ? undefined : readDate(raw, { rule: `${rule}@${name}`, language, dayFirst });
    if (dated) return { dated, stamped: true };
  }
  const text = shortText(element);
  const dated = text === undefined ? undefined : readDate(text, { rule, language, dayFirst, reference });
  return dated ? { dated, stamped: false } : undefined;
};

const fieldOf = ({ names }: Reading, stated: ClueField | undefined): ClueField => {
  if (stated !== undefined && stated !== 'either') return stated;
  if (publishedNames.test(names)) return 'published';
  return updatedNames.test(names) ? 'updated' : 'either';
};

const nearAbove = 30;
const nearBelow = 60;

/** How an element stands to the headline. */
export const standing = (element: ElementNode, { headline, isElsewhere }: Places): string => {
  if (isElsewhere(element)) return 'elsewhere';
  if (!headline) return 'somewhere';
  const distance = element.order - headline.lastOrder;
  if (distance < 0) return distance > -nearAbove ? 'above' : 'far';
  return distance < nearBelow ? 'below' : 'far';
};

const kindOf = (element: ElementNode, property: ClueField | undefined): string | undefined => {
  if (property !== undefined) return 'property';
  if (element.name === 'time') return 'time';
  return undefined;
};

const mostOfAKind = 30;

/** Dates of elements that say they hold one: microdata, RDFa, `<time>`, stamps in attributes, class names. */
export const markupClues = ({ tree }: PageEvidence, places: Places, options: ClueOptions): Clue[] => {
  const clues: Clue[] = [];
  const counts = new Map<string, number>();
  const add = (reading: Reading, kind: string, stated?: ClueField): void => {
    const stands = standing(reading.element, places);
    const count = counts.get(kind + stands) ?? 0;
    if (count >= mostOfAKind) return;
    const attributes = kind === 'class' ? stampAttributes : [...machineAttributes, 'title'];
    const found = dateOf(reading, attributes);
    if (!found) return;
    const field = fieldOf(reading, stated);
    const key = `${kind}:${field}:${stands}`;
    const same = counts.get(key) ?? 0;
    counts.set(kind + stands, count + 1);
    counts.set(key, same + 1);
    if (!hasDay(found.dated)) return;
    clues.push({ field, kind: same === 0 ? key : `${key}:more`, dated: found.dated });
  };
  for (const element of tree.elements) {
    const property = propertyField(element);
    const kind = kindOf(element, property);
    if (element.name === 'meta' && property === undefined) continue;
    const names = places.namesOf(element);
    if (kind !== undefined) add({ element, names, rule: kind === 'time' ? 'time' : `property:${element.attributes['itemprop'] ?? element.attributes['property'] ?? ''}`, options }, kind, property);
    else if (names.length > 1 && holdsLittle(element) && dateNames.test(names)) add({ element, names, rule: 'class', options }, 'class');
  }
  return clues;
};
