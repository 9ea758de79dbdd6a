import type { OutsideKind } from '../body/outside-blocks.js';
import type { DropReason } from '../body/verdict.js';
import type { LineVerdict } from '../text/line-verdict.js';
import type { BlockUse } from './explanation.js';

export const keptWords: Readonly<Record<'paragraph' | 'heading', string>> = {
  paragraph: 'reads like text of the article',
  heading: 'stands like a heading above text of the article',
};

/** What other fields of the article have. */
export const outsideWords: Readonly<Record<OutsideKind, string>> = {
  title: 'the headline',
  standfirst: 'the standfirst',
  opening: 'the standfirst, and unlike a first paragraph',
  byline: 'says who wrote it',
  caption: 'says what a picture shows',
};

export const dropWords: Readonly<Record<Exclude<DropReason, OutsideKind>, string>> = {
  far: 'far from all prose',
  'beside-flash-item': 'beside a flash item, whose page has no other prose',
  'read-also': 'leads to another article',
  'unlike-body': 'unlike text of the article',
  repeated: 'the article has the same text already',
  copy: 'has in one piece what the article has in several',
};

/** What became of texts that were kept at first. */
export const laterWords = {
  emptyHeading: 'a heading that repeats the title, or has nothing below it',
  fromData: 'the article was taken from the linked data of the page',
  otherCaption: 'says what a picture shows that is not of the article, or is shown twice',
} as const;

interface LineWords {
  readonly as: BlockUse;
  readonly why: string;
}

export const lineWords: Readonly<Record<LineVerdict, LineWords>> = {
  kicker: { as: 'other', why: 'names a section or a theme right above the title' },
  title: { as: 'title', why: 'the first line that reads like a title, or was handed in as the title' },
  subtitle: { as: 'standfirst', why: 'below the title, reads like a standfirst' },
  summary: { as: 'standfirst', why: 'a further line between the title and the date' },
  date: { as: 'date', why: 'a date, or the label of one' },
  byline: { as: 'byline', why: 'says who wrote it' },
  heading: { as: 'heading', why: 'reads like a heading above the lines that follow' },
  paragraph: { as: 'paragraph', why: 'nothing speaks against it' },
  caption: { as: 'caption', why: 'comes more than once, as captions do' },
  copy: { as: 'other', why: 'had come before' },
  leftover: { as: 'other', why: 'a button, or a link to another article' },
};
