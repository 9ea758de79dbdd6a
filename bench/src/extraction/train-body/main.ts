import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { WrittenModel } from '@khabar/extraction/body';
import { loadSettings, toolSettings } from '@khabar/config';
import { chooseContenders } from '../contenders/contenders.js';
import type { Contender } from '../contenders/contender.js';
import { pythonEnvironment } from '../contenders/python-environment.js';
import type { TextBlock } from '../reading.js';
import type { EvaluationPage } from '../sets/evaluation-page.js';
import { foldCount } from '../sets/folds.js';
import { readSet } from '../sets/read-set.js';
import { modelModule } from './model-module.js';
import { writeSamples } from './sample-file.js';
import { taughtByEngines, taughtByFundus, taughtByZyte } from './taught-pages.js';

/** Fits the body model and its fold models anew. What they reach is printed by the bench, on publishers held out. */
const root = resolve(import.meta.dirname, '..', '..', '..', '..');
const { KHABAR_DATA } = loadSettings({ KHABAR_DATA: toolSettings.KHABAR_DATA }, process.env);
const dataDir = resolve(root, KHABAR_DATA);
const source = join(root, 'bench/src/extraction/train-body');
const folder = join(root, '.khabar/train-body');

const zyte = readSet(dataDir, 'zyte');
const fundus = readSet(dataDir, 'fundus');
const dates = readSet(dataDir, 'dates');
if (!zyte || !fundus || !dates) throw new Error(`the sets of pages are not all in KHABAR_DATA (${dataDir})`);

const teacherNames = ['Readability', 'trafilatura'];
const teachers = chooseContenders(root, { oursOnly: false, withPython: true }).filter(({ name }) =>
  teacherNames.includes(name),
);
if (teachers.length < teacherNames.length) throw new Error('trafilatura is needed to teach, and is absent');

const foundBy = async (
  teacher: Contender,
  pages: readonly EvaluationPage[],
): Promise<Map<string, readonly TextBlock[]>> => {
  const runs = await teacher.run(pages);
  return new Map(pages.map(({ id }, index) => [id, runs[index]?.reading.blocks ?? []]));
};

const found: Map<string, readonly TextBlock[]>[] = [];
for (const teacher of teachers) found.push(await foundBy(teacher, dates));

mkdirSync(folder, { recursive: true });
const samples = join(folder, 'samples.jsonl');
await writeSamples(samples, [...taughtByZyte(zyte), ...taughtByFundus(fundus), ...taughtByEngines(dates, found)]);
const environment = pythonEnvironment(join(root, '.khabar'), join(source, 'requirements.txt'));
if (environment.outcome === 'absent') throw new Error(`the model cannot be fitted: ${environment.reason}`);
execFileSync(environment.python, [join(source, 'fit.py'), samples, folder], { stdio: 'inherit' });
const fitted = JSON.parse(readFileSync(join(folder, 'body-model.json'), 'utf8')) as WrittenModel;
writeFileSync(join(root, 'libs/extraction/src/body/model/shipped-model.ts'), modelModule(fitted));
for (let fold = 0; fold < foldCount; fold += 1) {
  copyFileSync(join(folder, `fold-${fold}.json`), join(source, `folds/fold-${fold}.json`));
}
