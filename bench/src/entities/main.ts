import { relative, resolve } from 'node:path';
import { loadSettings, toolSettings } from '@khabar/config';
import { consoleReport } from '../extraction/report/console-report.js';
import { isMissed } from '../extraction/report/figure-row.js';
import { machineLine } from '../extraction/report/machine.js';
import { writePart } from '../quality/write-part.js';
import { measure } from './measure.js';
import { readOptions } from './options.js';
import { figuresOf } from './report/figures.js';
import { qualityPart } from './report/quality-part.js';
import { writeWorkingPapers } from './report/working-papers.js';

/** Entities, quotes and dates on labelled texts that no model learned from. Exits 1 where a floor is missed. */
const root = resolve(import.meta.dirname, '..', '..', '..');
const { KHABAR_DATA } = loadSettings({ KHABAR_DATA: toolSettings.KHABAR_DATA }, process.env);
const options = readOptions(process.argv.slice(2));

const measured = measure(resolve(root, KHABAR_DATA), options);
const figures = figuresOf(measured);

console.log(machineLine());
console.log(consoleReport(figures));
for (const wrong of measured.sample?.wrong ?? []) console.log(`wrong in the sample: ${wrong}`);
console.log(`what was missed and wrong: ${relative(root, writeWorkingPapers(root, measured))}`);
if (options.writes) {
  const day = new Date().toISOString().slice(0, 10);
  writePart(root, 'entities', qualityPart(measured, { machine: machineLine(), day }));
}
process.exitCode = figures.some(({ rows }) => rows.some(isMissed)) ? 1 : 0;
