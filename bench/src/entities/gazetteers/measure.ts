import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { loadSettings, toolSettings } from '@khabar/config';

import { measureLists } from './measure-lists.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const { KHABAR_DATA } = loadSettings({ KHABAR_DATA: toolSettings.KHABAR_DATA }, process.env);

for (const set of ['anercorp', 'gum'] as const) {
  process.stdout.write(`${measureLists(resolve(root, KHABAR_DATA), set)}\n`);
}
