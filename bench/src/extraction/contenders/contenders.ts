import { join } from 'node:path';
import { engines, type EngineName } from '../engines/engines.js';
import type { Engine } from '../engines/engine.js';
import { setNames } from '../sets/evaluation-page.js';
import type { Contender } from './contender.js';
import { inProcess } from './in-process.js';
import { inPython, type PythonEngine } from './in-python.js';
import { pythonEnvironment } from './python-environment.js';

const pythonEngines: readonly Omit<PythonEngine, 'python' | 'script'>[] = [
  { name: 'trafilatura', version: 'trafilatura 2.3.1', sets: setNames },
  { name: 'htmldate', version: 'htmldate 1.11.0, extensive search', sets: ['dates'] },
];

const pythonContenders = (root: string): Contender[] => {
  const folder = join(root, 'bench/src/extraction/trafilatura');
  const environment = pythonEnvironment(join(root, '.khabar'), join(folder, 'requirements.txt'));
  if (environment.outcome === 'absent') {
    console.log(`trafilatura and htmldate are left out: ${environment.reason}`);
    return [];
  }
  const { python } = environment;
  return pythonEngines.map((engine) => inPython({ ...engine, python, script: join(folder, 'extract_pages.py') }));
};

const ofEngine = (key: EngineName): Contender => inProcess(key, engines[key] as Engine);

/** Ours is the first. Whatever the machine lacks is left out, with a word. */
export const chooseContenders = (
  root: string,
  { oursOnly, withPython }: { readonly oursOnly: boolean; readonly withPython: boolean },
): [Contender, ...Contender[]] => [
  ofEngine('ours'),
  ...(oursOnly ? [] : [ofEngine('readability'), ofEngine('defuddle')]),
  ...(withPython ? pythonContenders(root) : []),
];
