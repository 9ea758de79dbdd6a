import { shown, tableOf } from './table.js';

/** One measured figure for each column, ours first, with the floor that ours must reach and the aim it should end at. */
export interface FigureRow {
  readonly label: string;
  readonly figures: readonly (number | undefined)[];
  /** How far another choice of pages like these would move ours: a standard deviation. */
  readonly deviation?: number;
  readonly floor?: number;
  readonly aim?: number;
  /** Ours has been fitted to what it is measured on: the figure may be looked at, but never stands in a report. */
  readonly isInSample?: boolean;
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

const hasDeviation = ({ deviation }: FigureRow): boolean => deviation !== undefined;

export const figureTable = (columns: readonly string[], rows: readonly FigureRow[]): string[] =>
  tableOf(
    ['', columns[0] ?? '', ...(rows.some(hasDeviation) ? ['±'] : []), ...columns.slice(1), 'floor', 'aim'],
    rows.map((row) => [
      row.isInSample ? `${row.label} (in-sample)` : row.label,
      cell(row.figures[0], row),
      ...(rows.some(hasDeviation) ? [shown(row.deviation)] : []),
      ...columns.slice(1).map((_, index) => (index + 1 < row.figures.length ? cell(row.figures[index + 1], row) : '')),
      row.floor === undefined
        ? ''
        : `${row.isCeiling ? '≤ ' : ''}${cell(row.floor, row)}${isMissed(row) ? ' MISSED' : ''}`,
      row.aim === undefined ? '' : `${row.isCeiling ? '≤ ' : ''}${cell(row.aim, row)}`,
    ]),
  );
