import { relative, resolve } from 'node:path';
import { loadSettings, toolSettings } from '@khabar/config';
import { writePart } from '../quality/write-part.js';
import { chooseContenders } from './contenders/contenders.js';
import { heldOutParts } from './held-out/learned-parts.js';
import { withHeldOut } from './held-out/with-held-out.js';
import { measurePages } from './measure-pages.js';
import { measurePlain } from './measure-plain.js';
import type { Measured } from './measured.js';
import { readOptions, setsOf } from './options.js';
import { consoleReport } from './report/console-report.js';
import { isMissed } from './report/figure-row.js';
import { figuresOf } from './report/figures.js';
import { machineLine } from './report/machine.js';
import { isComplete, qualityPage } from './report/quality-page.js';
import { writeWorkingPapers } from './report/working-papers.js';

/** Extraction beside other engines on the same pages. Exits 1 where ours is below a floor. */
const root = resolve(import.meta.dirname, '..', '..', '..');
const { KHABAR_DATA } = loadSettings({ KHABAR_DATA: toolSettings.KHABAR_DATA }, process.env);
const dataDir = resolve(root, KHABAR_DATA);
const options = readOptions(process.argv.slice(2));

const [shipped, ...others] = chooseContenders(root, options);
// Learning anew takes a while: the quick loop does without, and its figures are for a look only.
const parts = options.holdsOut ? heldOutParts(root, dataDir) : [];
const contenders = [withHeldOut(shipped, parts), ...others];
const sets = setsOf(options);
const pages = await measurePages({
  dataDir,
  sets,
  contenders,
  rounds: options.rounds,
  withMemory: !options.oursOnly,
});
const plain = options.parts.includes('plain') ? measurePlain(dataDir) : undefined;
const measured: Measured = { contenders, ...pages, heldOut: parts.map(({ says }) => says), plain };
const figures = figuresOf(measured);

console.log(machineLine());
console.log(consoleReport(figures));
if (plain && plain.sample.wrong.length > 0) console.log(`wrong in the sample: ${plain.sample.wrong.join(', ')}`);
if (!options.holdsOut) console.log('quick loop: learned parts have seen these pages; no figure for a report');
console.log(`pages that lost most: ${relative(root, writeWorkingPapers(root, measured.results))}`);
if (options.writes) {
  if (!isComplete(measured)) throw new Error('docs/quality.md is written with all sets and engines, or not at all');
  const today = new Date().toISOString().slice(0, 10);
  writePart(root, 'extraction', qualityPage(measured, { machine: machineLine(), day: today }));
}
process.exitCode = figures.some(({ rows }) => rows.some(isMissed)) ? 1 : 0;
