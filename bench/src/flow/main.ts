import { resolve } from 'node:path';
import { loadSettings, toolSettings } from '@khabar/config';
import { site } from '@khabar/testing';
import { articlesPerCoreSecond, machineLines, resultLines } from './report.js';
import { measure } from './round.js';
import { startSystem } from './system.js';
import { workloadIn } from './workload.js';

/**
 * The whole flow on this machine: pages are fetched, parsed, indexed, with brokers and store. Exits 1 below the goal.
 * The CPU time of this process, which serves the pages and asks for them, is not counted.
 */
const goal = 15;
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 4);
const brokers = Number(process.env['BENCH_BROKERS'] ?? 1);

const root = resolve(import.meta.dirname, '..', '..', '..');
const { KHABAR_DATA } = loadSettings({ KHABAR_DATA: toolSettings.KHABAR_DATA }, process.env);

const { origin, pages } = await workloadIn(resolve(root, KHABAR_DATA));
const served = await site(Object.fromEntries(pages.map(({ path, body }) => [path, { body, type: 'text/html' }])));
/** A page of another round is another article. */
const urlsOf = (round: number) => pages.map(({ path }) => `${served.url(path)}?round=${round}`);

console.log((await machineLines(root)).join('\n'));
console.log(`${pages.length} pages: ${origin}; a round to warm up, then ${rounds} rounds; ${brokers} broker(s)`);
const system = await startSystem({ root, brokers, nodeArgs: process.env['BENCH_NODE_OPTIONS'] });
try {
  const warmUp = await measure(system, urlsOf(0));
  console.log(`warm-up: ${warmUp.articles} articles in ${warmUp.seconds.toFixed(1)} s\n`);
  const urls = Array.from({ length: rounds }, (_, round) => urlsOf(round + 1)).flat();
  const measured = await measure(system, urls);
  console.log((await resultLines(measured, system.watched)).join('\n'));
  const reached = articlesPerCoreSecond(measured);
  console.log(`${reached.toFixed(1)} articles per core-second, goal ${goal} ${reached >= goal ? 'reached' : 'MISSED'}`);
  process.exitCode = reached >= goal ? 0 : 1;
} finally {
  await system.remove();
  await served.close();
}
