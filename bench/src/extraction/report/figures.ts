import { speedSet } from '../measure-pages.js';
import type { Measured } from '../measured.js';
import type { FigureRow } from './figure-row.js';
import { plainColumns, plainRows } from './plain-rows.js';
import { contendersOf, scoreRows } from './score-rows.js';
import { speedRows } from './speed-rows.js';

/** A table of figures that belong together. */
export interface Figures {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
}

const sampleRow = ({ right, wrong }: NonNullable<Measured['plain']>['sample']): FigureRow => ({
  label: `sample: fields right, of ${right + wrong.length}`,
  figures: [right],
  floor: right + wrong.length,
  aim: right + wrong.length,
  write: String,
});

/** Every figure of a run, in the order of the report. */
export const figuresOf = ({ results, peakMemory, plain }: Measured): Figures[] => {
  const timed = results.filter(({ set }) => set === speedSet);
  return [
    { title: 'Pages', columns: contendersOf(results), rows: scoreRows(results) },
    ...(plain
      ? [{ title: 'Plain text', columns: plainColumns, rows: [...plainRows(plain.generated), sampleRow(plain.sample)] }]
      : []),
    { title: 'Speed', columns: contendersOf(timed), rows: speedRows({ results: timed, peakMemory }) },
  ].filter(({ rows }) => rows.length > 0);
};
