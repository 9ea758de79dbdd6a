import type { PageEvidence } from '../page/page-evidence.js';
import { ClueList, hasDay, type Clue, type ClueField } from './clue.js';
import { readDate } from './read-date.js';
import { bounds } from './settings.js';

/** Keys of data in scripts, without underscores, hyphens and case. */
const keys: Readonly<Record<string, ClueField>> = {
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
};

/** What stands between a key and a value that starts with a digit. */
const assignment = /[:=]\s{0,2}\\?["']?(?=\d)/g;
const keyBefore = /([A-Za-z][\w-]{3,40})\\?["']?\s{0,2}$/;
const value = /^[^"'\\,;}<\]]{4,40}/;
const longestKey = 48;
const longestValue = 40;
/** Later ones of the same field are of other articles. */
const mostOfAField = 3;

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
      const key = keyBefore.exec(part.slice(Math.max(0, match.index - longestKey), match.index))?.[1];
      const field = key === undefined ? undefined : keys[normal(key)];
      if (key === undefined || field === undefined || list.countOf(`script:${field}`) >= mostOfAField) continue;
      const start = match.index + match[0].length;
      const raw = value.exec(part.slice(start, start + longestValue))?.[0];
      const dated = raw === undefined ? undefined : readDate(raw, { rule: `script:${key}`, language });
      if (dated && hasDay(dated)) list.add({ field, kind: `script:${field}`, dated });
    }
  }
  return list.clues;
};
