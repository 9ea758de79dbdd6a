import type { FigureRow } from '../../extraction/report/figure-row.js';
import { f1Of, precisionOf, recallOf } from '../../extraction/scoring/counts.js';
import type { Measured } from '../measured.js';

const wholeNumber = (value: number): string => value.toFixed(0);
const milliseconds = (value: number): string => value.toFixed(1);

export const sampleRows = ({ sample, pages }: Measured): FigureRow[] => [
  ...(sample
    ? [
        {
          label: `sample: things wrong, of ${sample.wanted}`,
          figures: [sample.wrong.length],
          floor: 0,
          aim: 0,
          isCeiling: true,
          write: wholeNumber,
        },
      ]
    : []),
  ...(pages
    ? [
        {
          label: `offsets that lead elsewhere, ${pages.pages} pages`,
          figures: [pages.wrongOffsets],
          floor: 0,
          aim: 0,
          isCeiling: true,
          write: wholeNumber,
        },
      ]
    : []),
];

export const roleRows = ({ roles }: Measured): FigureRow[] =>
  roles
    ? [
        { label: 'wojood: occupations as roles, F1', figures: [f1Of(roles.counts)], floor: 0.5, aim: 0.7 },
        { label: 'wojood: occupations as roles, precision', figures: [precisionOf(roles.counts)] },
        { label: 'wojood: occupations as roles, recall', figures: [recallOf(roles.counts)] },
      ]
    : [];

export const dateRows = ({ dates }: Measured): FigureRow[] =>
  dates
    ? [
        { label: 'wojood: days and years, same words, F1', figures: [f1Of(dates.exact)] },
        { label: 'wojood: days and years, a word in common, F1', figures: [f1Of(dates.overlapping)] },
        { label: 'wojood: days and years, a word in common, precision', figures: [precisionOf(dates.overlapping)] },
        { label: 'wojood: days and years, a word in common, recall', figures: [recallOf(dates.overlapping)] },
      ]
    : [];

export const speedRows = ({ arabicSpeed, englishSpeed, pages }: Measured): FigureRow[] => [
  ...[['Arabic', arabicSpeed] as const, ['English', englishSpeed] as const].flatMap(([name, speed]): FigureRow[] =>
    speed
      ? [
          {
            label: `${name}: words per core-second`,
            figures: [speed.wordsPerSecond],
            floor: 100_000,
            aim: 250_000,
            write: wholeNumber,
          },
          { label: `${name}: p50 of a text, ms`, figures: [speed.p50], write: milliseconds },
          { label: `${name}: p95 of a text, ms`, figures: [speed.p95], write: milliseconds },
        ]
      : [],
  ),
  ...(pages
    ? [
        {
          label: 'parse + entities, pages per core-second',
          figures: [pages.perSecond],
          floor: 40,
          aim: 80,
          write: milliseconds,
        },
        { label: 'parse + entities, p95 of a page, ms', figures: [pages.p95], write: milliseconds },
        { label: 'share of the time that entities take', figures: [pages.shareOfEntities] },
      ]
    : []),
];
