import { shown, tableOf } from './table.js';

/** One measured figure for each column, ours first, with the floor that ours must reach and the aim it should end at. */
export interface FigureRow {
  readonly label: string;
  readonly figures: readonly (number | undefined)[];
  readonly floor?: number;
  readonly aim?: number;
  /** The floor is the most that is allowed, for what should be little. */
  readonly isCeiling?: boolean;
  /** How a figure is written; three digits behind the point where absent. */
  readonly write?: (value: number) => string;
}

/** Figures are compared as they are shown, so that 0.968 reaches 0.968. */
const rounded = (value: number): number => Math.round(value * 1_000) / 1_000;

export const isMissed = ({ figures: [own], floor, isCeiling }: FigureRow): boolean => {
  if (floor === undefined || own === undefined) return false;
  return isCeiling ? !(rounded(own) <= floor) : !(rounded(own) >= floor);
};

const cell = (value: number | undefined, { write }: FigureRow): string =>
  value !== undefined && !Number.isNaN(value) && write ? write(value) : shown(value);

export const figureTable = (columns: readonly string[], rows: readonly FigureRow[]): string[] =>
  tableOf(
    ['', ...columns, 'floor', 'aim'],
    rows.map((row) => [
      row.label,
      ...row.figures.map((value) => cell(value, row)),
      row.floor === undefined
        ? ''
        : `${row.isCeiling ? '≤ ' : ''}${cell(row.floor, row)}${isMissed(row) ? ' MISSED' : ''}`,
      row.aim === undefined ? '' : `${row.isCeiling ? '≤ ' : ''}${cell(row.aim, row)}`,
    ]),
  );
