import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadSettings, toolSettings } from '@khabar/config';
import { readSet } from '../sets/read-set.js';
import { choiceOf } from './choices.js';
import { crossValidate } from './cross-validate.js';
import { fit } from './fit.js';
import { weightsFile } from './weights-file.js';

/** Fits the weights of dates, prints what they reach on publishers held out, and writes the table. */
const root = resolve(import.meta.dirname, '..', '..', '..', '..');
const { KHABAR_DATA } = loadSettings({ KHABAR_DATA: toolSettings.KHABAR_DATA }, process.env);
const dataDir = resolve(root, KHABAR_DATA);

const dates = readSet(dataDir, 'dates');
const fundus = readSet(dataDir, 'fundus');
if (!dates || !fundus) throw new Error(`the sets of dates are not in KHABAR_DATA (${dataDir})`);

const choices = [...dates.map((page) => choiceOf(page, 'dates')), ...fundus.map((page) => choiceOf(page, 'fundus'))];
const validations = [2, 5].flatMap((folds) => [
  ['htmldate', crossValidate(choices, 'dates', folds)] as const,
  ['Fundus', crossValidate(choices, 'fundus', folds)] as const,
]);
for (const [set, validation] of validations) console.log(set, validation);
const path = join(root, 'libs/extraction/src/dates/weights.ts');
writeFileSync(path, weightsFile(fit(choices), validations));
console.log('wrote libs/extraction/src/dates/weights.ts');
