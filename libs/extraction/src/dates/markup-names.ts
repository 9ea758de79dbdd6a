import type { ClueField } from './clue.js';

/** What properties of microdata and RDFa say, by their lower-case name, which may be a list or have a prefix. */
export const stampProperties: readonly (readonly [name: RegExp, field: ClueField])[] = [
  [/datemodified|dateupdated|dcterms:modified|^modified$/, 'updated'],
  [/datepublished|datecreated|dateissued|dcterms:(?:issued|created)|dc:created|pubdate|^published$/, 'published'],
  [/^(?:dc:|dcterms:|schema:)?date$/, 'either'],
];

/** Attributes that hold a date for machines; the last one is for people, and may hold anything. */
export const stampAttributes = [
  'datetime',
  'content',
  'data-datetime',
  'data-date',
  'data-time',
  'data-timestamp',
  'data-published',
  'data-publish-date',
  'data-published-at',
  'data-utime',
  'data-epoch',
  'data-seconds',
  'data-created',
  'data-lastmod',
  'data-modified',
  'title',
] as const;
