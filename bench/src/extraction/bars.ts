import { accuracyOf, f1Of, precisionOf, recallOf, sumOf, type Counts } from './scoring/counts.js';
import { bodyTextFigures, type BodyTextFigures } from './scoring/body-text.js';
import type { PageScore } from './scoring/page-score.js';
import { bodyScoreOf } from './scoring/score-zyte.js';
import type { SetName } from './sets/evaluation-page.js';

/** One row of the table of results: a figure of a set with the floor it must reach and the aim it should end at. */
export interface Bar {
  readonly set: SetName;
  readonly label: string;
  readonly floor?: number;
  readonly aim?: number;
  readonly figure: (pages: readonly PageScore[]) => number;
}

const ofField =
  (field: string, figure: (counts: Counts) => number) =>
  (pages: readonly PageScore[]): number =>
    figure(sumOf(pages.flatMap(({ counts }) => counts[field] ?? [])));

const ofBody = (figure: keyof BodyTextFigures) => (pages: readonly PageScore[]) =>
  bodyTextFigures(pages.map(bodyScoreOf))[figure];

export const bars: readonly Bar[] = [
  { set: 'zyte', label: 'body F1', floor: 0.968, aim: 0.978, figure: ofBody('f1') },
  { set: 'zyte', label: 'body precision', figure: ofBody('precision') },
  { set: 'zyte', label: 'body recall', figure: ofBody('recall') },
  { set: 'zyte', label: 'body exact', floor: 0.42, aim: 0.52, figure: ofBody('exact') },
  { set: 'fundus', label: 'paragraph F1', floor: 0.92, aim: 0.95, figure: ofField('paragraphs', f1Of) },
  { set: 'fundus', label: 'paragraph precision', figure: ofField('paragraphs', precisionOf) },
  { set: 'fundus', label: 'paragraph recall', figure: ofField('paragraphs', recallOf) },
  { set: 'fundus', label: 'headings recalled', floor: 0.94, aim: 0.97, figure: ofField('headings', recallOf) },
  { set: 'fundus', label: 'headings precision', figure: ofField('headings', precisionOf) },
  { set: 'fundus', label: 'summary lines recalled', floor: 0.75, aim: 0.9, figure: ofField('summary', recallOf) },
  { set: 'fundus', label: 'summary precision', figure: ofField('summary', precisionOf) },
  { set: 'fundus', label: 'captions recalled', floor: 0.65, aim: 0.8, figure: ofField('captions', recallOf) },
  { set: 'fundus', label: 'captions precision', figure: ofField('captions', precisionOf) },
  { set: 'fundus', label: 'title', floor: 0.92, aim: 0.96, figure: ofField('title', recallOf) },
  { set: 'fundus', label: 'day', floor: 0.97, aim: 0.99, figure: ofField('day', recallOf) },
  { set: 'fundus', label: 'authors', floor: 0.85, aim: 0.9, figure: ofField('authors', recallOf) },
  { set: 'fundus', label: 'topics recalled', figure: ofField('topics', recallOf) },
  { set: 'fundus', label: 'topics precision', figure: ofField('topics', precisionOf) },
  { set: 'dates', label: 'day F', floor: 0.952, aim: 0.965, figure: ofField('day', f1Of) },
  { set: 'dates', label: 'day precision', figure: ofField('day', precisionOf) },
  { set: 'dates', label: 'day recall', figure: ofField('day', recallOf) },
  { set: 'dates', label: 'day accuracy', figure: ofField('day', accuracyOf) },
  { set: 'arabic', label: 'day', floor: 1, aim: 1, figure: ofField('day', recallOf) },
  { set: 'arabic', label: 'title', figure: ofField('title', recallOf) },
  { set: 'arabic', label: 'paragraphs recalled', figure: ofField('paragraphs', recallOf) },
  { set: 'arabic', label: 'paragraphs precision', figure: ofField('paragraphs', precisionOf) },
  { set: 'arabic', label: 'wanted snippets found', figure: ofField('with', recallOf) },
  { set: 'arabic', label: 'unwanted snippets left out', figure: ofField('without', recallOf) },
];
