import type { Explanation } from '@khabar/extraction';
import { tableOf, type Column } from '../../output/table.js';

type Field = Explanation['fields'][number];
type Block = Explanation['blocks'][number];

interface Row {
  readonly field: string;
  readonly verdict: string;
  readonly value: string;
  readonly rule: string;
}

const rowsOf = ({ field, value, rule, raw, alternatives }: Field): Row[] => [
  { field, verdict: 'won', value, rule },
  ...(raw === undefined || raw === value ? [] : [{ field: '', verdict: 'read from', value: raw, rule: '' }]),
  ...alternatives.map((lost) => ({ field: '', verdict: 'lost', ...lost })),
];

const fieldColumns: readonly Column<Row>[] = [
  { title: 'FIELD', value: ({ field }) => field },
  { title: '', value: ({ verdict }) => verdict },
  { title: 'VALUE', value: ({ value }) => value, most: 70 },
  { title: 'EVIDENCE', value: ({ rule }) => rule, most: 40 },
];

const blockColumns: readonly Column<Block>[] = [
  { title: 'BLOCK', value: ({ verdict }) => verdict },
  { title: 'AS', value: ({ as }) => as },
  { title: 'SCORE', value: ({ score }) => score?.toFixed(2), align: 'right' },
  { title: 'TEXT', value: ({ text }) => text, most: 60 },
  { title: 'WHY', value: ({ reason }) => reason, most: 90 },
];

/** Two tables: what won each field, and what became of each block of text. */
export const printedExplanation = ({ fields, blocks }: Explanation): string =>
  `${tableOf(fieldColumns, fields.flatMap(rowsOf))}\n${tableOf(blockColumns, blocks)}`;
