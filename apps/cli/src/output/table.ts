import Table from 'cli-table3';
import { printable } from './printable.js';

export interface Column<Row> {
  readonly title: string;
  readonly value: (row: Row) => string | number | undefined;
  readonly align?: 'left' | 'right';
  /** Longer texts are cut, characters. */
  readonly most?: number;
}

const defaultMost = 60;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/**
 * Text for one cell. Right-to-left text is set apart by bidi isolates, so that it cannot turn its neighbours around;
 * control characters of foreign data never reach the terminal.
 */
export const cellText = (value: string, most = defaultMost): string => {
  const characters = Array.from(printable(value));
  const cut = characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : characters.join('');
  return rightToLeft.test(cut) ? `\u2068${cut}\u2069` : cut;
};

const plain = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
};

const style = { head: [], border: [], 'padding-left': 0, 'padding-right': 0 };

/** A table with one line per row, ending in a line break; `(none)` where there is no row. */
export const tableOf = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string => {
  if (rows.length === 0) return '(none)\n';
  const table = new Table({
    head: columns.map(({ title }) => title),
    colAligns: columns.map(({ align = 'left' }) => align),
    chars: plain,
    style,
  });
  for (const row of rows) table.push(columns.map(({ value, most }) => cellText(String(value(row) ?? '-'), most)));
  return `${table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')}\n`;
};
