import type { Figures } from '../../extraction/report/figures.js';
import type { Measured } from '../measured.js';
import { dateRows, roleRows, sampleRows, speedRows } from './other-rows.js';
import { calibrationRows, setColumns, setRows } from './set-rows.js';

/** Every figure of a run, in the order of the report. */
export const figuresOf = (measured: Measured): Figures[] =>
  [
    { title: 'Mentions', columns: setColumns, rows: setRows(measured.sets) },
    { title: 'Confidence', columns: ['Khabar'], rows: calibrationRows(measured.sets) },
    { title: 'Roles', columns: ['Khabar'], rows: roleRows(measured) },
    { title: 'Dates in the text', columns: ['Khabar'], rows: dateRows(measured) },
    { title: 'Sample and offsets', columns: ['Khabar'], rows: sampleRows(measured) },
    { title: 'Speed of entities', columns: ['Khabar'], rows: speedRows(measured) },
  ].filter(({ rows }) => rows.length > 0);
