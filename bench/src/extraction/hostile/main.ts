import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { hostileInputs } from '@khabar/extraction/hostile';
import type { Measured } from './measured.js';

/** Every hostile page in a process of its own. Exits 1 where one is over a goal. Arguments: parts of names, all where none are given. */
const goals = { ms: 2_000, mib: 512 } as const;
const longestMs = 60_000;
const shownPages = 15;

const child = fileURLToPath(new URL('run-one.js', import.meta.url));

const measure = (name: string): Promise<Measured> =>
  new Promise((resolve) => {
    const failed = (outcome: string) =>
      resolve({ name, ms: Number.POSITIVE_INFINITY, mib: Number.NaN, characters: Number.NaN, outcome });
    const run = fork(child, [name], { timeout: longestMs, killSignal: 'SIGKILL' });
    run.once('message', (measured) => resolve(measured as Measured));
    // Its message may come after its end: both are over when the channel is closed, too.
    void Promise.all([once(run, 'exit'), once(run, 'disconnect')]).then(([[code, signal]]) =>
      failed(signal ? `ended after ${longestMs} ms` : `crashed with exit code ${code}`),
    );
  });

const lineOf = ({ name, ms, mib, characters, outcome }: Measured): string =>
  [
    ms.toFixed(0).padStart(8),
    mib.toFixed(0).padStart(6),
    (characters / 1e6).toFixed(1).padStart(6),
    outcome.padEnd(24),
    name,
  ].join('  ');

const isOver = ({ ms, mib }: Measured): boolean => ms > goals.ms || !(mib <= goals.mib);

const wanted = process.argv.slice(2);
const names = hostileInputs
  .map(({ name }) => name)
  .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)));

console.log(`${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), node ${process.version}`);
console.log(`${names.length} hostile pages, each in a process of its own; goals: ${goals.ms} ms, ${goals.mib} MiB`);
const all: Measured[] = [];
for (const name of names) all.push(await measure(name));

const over = all.filter(isOver);
const dearest = all.toSorted((left, right) => right.ms - left.ms).slice(0, shownPages);
console.log('      ms     MiB   Mchar  outcome                   page');
for (const measured of [...new Set([...dearest, ...over])]) console.log(lineOf(measured));
console.log(
  `most: ${Math.max(...all.map(({ ms }) => ms)).toFixed(0)} ms, ${Math.max(...all.map(({ mib }) => mib)).toFixed(0)} MiB`,
);
console.log(over.length === 0 ? 'every page is within the goals' : `${over.length} pages are over a goal`);
process.exitCode = over.length === 0 ? 0 : 1;
