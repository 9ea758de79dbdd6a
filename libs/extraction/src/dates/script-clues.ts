import type { PageEvidence } from '../page/page-evidence.js';
import { ClueList, hasDay, type Clue, type ClueField } from './clue.js';
import { readDate } from './read-date.js';
import { bounds } from './settings.js';

/** Keys of data in scripts, without underscores, hyphens and case. */
const keys: ReadonlyMap<string, ClueField> = new Map(
  Object.entries({
    datepublished: 'published',
    publishdate: 'published',
    publishedat: 'published',
    publisheddate: 'published',
    publicationdate: 'published',
    publishtime: 'published',
    publishedtime: 'published',
    pubdate: 'published',
    published: 'published',
    firstpublished: 'published',
    firstpublishedat: 'published',
    firstpublicationdate: 'published',
    firstpublishdate: 'published',
    datepublication: 'published',
    articlepublicationdate: 'published',
    articlepublisheddate: 'published',
    contentpublishdate: 'published',
    publicationtime: 'published',
    datefirstpublished: 'published',
    displaydate: 'published',
    createdat: 'published',
    created: 'published',
    datecreated: 'published',
    creationdate: 'published',
    releasedate: 'published',
    datemodified: 'updated',
    modifieddate: 'updated',
    modifiedat: 'updated',
    updatedat: 'updated',
    updateddate: 'updated',
    updated: 'updated',
    lastmodified: 'updated',
    lastupdated: 'updated',
    lastmodifieddate: 'updated',
  } as const),
);

/** What stands between a key and a value that starts like a date or an instant. */
const assignment = /[:=]\s{0,2}\\?["']?(?=\d{4}|\d{1,2}[./-]\d)/g;
const value = /^[^"'\\,;}<\]]{4,40}/;
const longestKey = 40;
const longestValue = 40;
/** Later ones of the same field are of other articles. */
const mostOfAField = 3;

const isQuote = (character: string | undefined): boolean =>
  character === '"' || character === "'" || character === '\\';
const keyCharacter = /[\w-]/;

/** The name that ends here, quoted or not. */
const keyBefore = (text: string, end: number): string => {
  let last = end;
  while (last > 0 && (isQuote(text[last - 1]) || text[last - 1] === ' ')) last -= 1;
  let first = last;
  while (first > 0 && last - first < longestKey && keyCharacter.test(text[first - 1] ?? ' ')) first -= 1;
  return text.slice(first, last);
};

const normal = (key: string): string => key.replace(/[_-]/g, '').toLowerCase();

/** Dates in the data that scripts carry. The first of a field is told from those behind it: lists of other articles have them too. */
export const scriptClues = ({ tree, linkedData }: PageEvidence, language: string | undefined): Clue[] => {
  const list = new ClueList();
  let left: number = bounds.scriptCharacters;
  for (const { type, text } of tree.scripts) {
    if (left <= 0) break;
    if (type.includes('ld+json') && linkedData.length > 0) continue;
    const part = text.slice(0, left);
    left -= part.length;
    for (const match of part.matchAll(assignment)) {
      const key = keyBefore(part, match.index);
      const field = keys.get(normal(key));
      if (field === undefined || list.countOf(`script:${field}`) >= mostOfAField) continue;
      const start = match.index + match[0].length;
      const raw = value.exec(part.slice(start, start + longestValue))?.[0];
      const dated = raw === undefined ? undefined : readDate(raw, { rule: `script:${key}`, language });
      if (dated && hasDay(dated)) list.add({ field, kind: `script:${field}`, dated });
    }
  }
  return list.clues;
};
