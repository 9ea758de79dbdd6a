import { typesOf, type LinkedData } from '../metadata/json-ld.js';
import type { PageEvidence } from '../page/page-evidence.js';
import type { Clue, ClueField, ClueOptions } from './clue.js';
import { metaGroupOf } from './meta-names.js';
import { readDate } from './read-date.js';
import { bounds } from './settings.js';
import { hasDigit } from './tokens.js';

const properties: Readonly<Record<string, ClueField>> = {
  datePublished: 'published',
  dateCreated: 'published',
  uploadDate: 'published',
  dateModified: 'updated',
};

/** Kinds of nodes whose dates say little about the page they stand on. */
const foreignType = /Comment|Event|Offer|Job|Rating|Person|Organization|Product|Claim/;
const mediaType = /Video|Image|Audio|Media|Clip/;

const textOfValue = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return textOfValue(value[0]);
  return typeof value === 'object' && value !== null && '@value' in value ? textOfValue(value['@value']) : undefined;
};

const nodeKind = (node: LinkedData, article: LinkedData | undefined): string => {
  if (node === article) return 'article';
  const types = typesOf(node).join(' ');
  if (foreignType.test(types)) return 'foreign';
  return mediaType.test(types) ? 'media' : 'other';
};

export const linkedDataClues = ({ linkedData, articles }: PageEvidence, { language, dayFirst }: ClueOptions): Clue[] =>
  linkedData.slice(0, bounds.mostNodes).flatMap((node) => {
    const kind = nodeKind(node, articles[0]);
    return Object.entries(properties).flatMap(([property, field]) => {
      const raw = textOfValue(node[property]);
      const dated = raw === undefined ? undefined : readDate(raw, { rule: `json-ld:${property}`, language, dayFirst });
      return dated ? [{ field, kind: `json-ld:${kind}:${property}`, more: false, dated }] : [];
    });
  });

const fields = { published: 'published', created: 'published', either: 'either', updated: 'updated' } as const;

const longestStamp = 80;

export const metaClues = ({ meta }: PageEvidence, { language, dayFirst }: ClueOptions): Clue[] => {
  const clues: Clue[] = [];
  for (const [name, contents] of meta) {
    const raw = contents[0];
    if (raw === undefined || raw.length > longestStamp || !hasDigit(raw)) continue;
    const group = metaGroupOf(name);
    const dated = group ? readDate(raw, { rule: `meta:${name}`, language, dayFirst }) : undefined;
    if (group && dated) clues.push({ field: fields[group], kind: `meta:${group}`, more: false, dated });
  }
  return clues;
};
