import type { TextReading } from '@khabar/entities';
import { cellText, tableOf } from '../output/table.js';
import type { Mark } from './colours.js';
import { markedText } from './print-marked-text.js';

const legend = (mark: Mark): string =>
  (['person', 'place', 'organisation', 'misc'] as const).map((type) => mark(type, type)).join('  ');

const entityTable = (entities: TextReading['entities']): string =>
  tableOf(
    [
      { title: 'ENTITY', value: ({ canonical }) => canonical },
      { title: 'TYPE', value: ({ type }) => type },
      { title: 'ROLE', value: ({ role }) => role },
      { title: 'TIMES', value: ({ mentions }) => mentions.length, align: 'right' },
      { title: 'SURE', value: ({ confidence }) => confidence.toFixed(2), align: 'right' },
    ],
    entities,
  );

const longestQuote = 300;

const quoteLine = ({ speaker, kind, text }: TextReading['quotes'][number]): string =>
  `  ${speaker === undefined ? '(nobody named)' : cellText(speaker)}${kind ? ` (${kind})` : ''}: ${cellText(text, longestQuote)}`;

const dateLine = ({ text, at }: TextReading['dates'][number]): string =>
  `  ${cellText(text)}: ${at ?? '(not without the day of publication)'}`;

const listed = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`${title}\n${lines.join('\n')}\n`];

/** A text and what was found in it, as a person reads it. */
export const printedReading = (text: string, reading: TextReading, mark: Mark): string =>
  [
    `${markedText(text, reading.entities, mark).trim()}\n`,
    `${legend(mark)}\n`,
    entityTable(reading.entities),
    ...listed('QUOTES', reading.quotes.map(quoteLine)),
    ...listed('DATES', reading.dates.map(dateLine)),
    ...listed(
      'WARNINGS',
      reading.warnings.map((warning) => `  ${warning}`),
    ),
  ].join('\n');
