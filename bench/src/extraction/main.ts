import { relative, resolve } from 'node:path';
import { loadSettings, toolSettings } from '@khabar/config';
import { inProcess } from './contenders/in-process.js';
import { ours } from './engines/ours.js';
import { readOptions, setsOf } from './options.js';
import { measureSet, type SetResult } from './results.js';
import { writeWorkingPapers } from './report/working-papers.js';
import { scoreTable, verdictsOf } from './report/score-table.js';
import { readSet } from './sets/read-set.js';

const root = resolve(import.meta.dirname, '..', '..', '..');
const { KHABAR_DATA } = loadSettings({ KHABAR_DATA: toolSettings.KHABAR_DATA }, process.env);
const dataDir = resolve(root, KHABAR_DATA);
const options = readOptions(process.argv.slice(2));

const contenders = [inProcess(ours)];
const results: SetResult[] = [];
for (const set of setsOf(options)) {
  const pages = readSet(dataDir, set);
  if (!pages) {
    console.log(`${set}: skipped, KHABAR_DATA has no such set (looked in ${dataDir})`);
    continue;
  }
  results.push(...(await measureSet(pages, contenders, { rounds: 1, beforeTurn: () => undefined })));
}
console.log(scoreTable(results).join('\n'));
console.log(`pages that lost most: ${relative(root, writeWorkingPapers(root, results))}`);
process.exitCode = verdictsOf(results, ours.name).every(({ reachesFloor }) => reachesFloor) ? 0 : 1;
