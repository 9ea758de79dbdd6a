import { readFile } from 'node:fs/promises';
import { cpus, totalmem, type as osType, release } from 'node:os';
import { join } from 'node:path';
import { peakMemoryOf, type Watched } from './processes.js';
import type { Measured } from './round.js';

const gibibyte = 1024 ** 3;

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

/** Articles that took their whole way, per second of CPU time of everything that was needed for it. */
export const articlesPerCoreSecond = ({ articles, cpuSeconds }: Measured): number =>
  articles / sum(cpuSeconds.values());

/** Machine and versions, for whoever compares figures. */
export const machineLines = async (root: string): Promise<string[]> => {
  const [pom, own] = await Promise.all([
    readFile(join(root, 'deploy/local/java/kafka/pom.xml'), 'utf8'),
    readFile(join(root, 'package.json'), 'utf8'),
  ]);
  const kafka = /<kafka\.version>([^<]+)</.exec(pom)?.[1] ?? 'unknown';
  const { version } = JSON.parse(own) as { version: string };
  const [cpu] = cpus();
  return [
    `${cpus().length} cores (${cpu?.model ?? 'unknown'}), ${(totalmem() / gibibyte).toFixed(1)} GiB, ${osType()} ${release()}`,
    `khabar ${version}, Node.js ${process.version}, Kafka ${kafka}, local MongoDB-protocol store`,
  ];
};

const row = (name: string, ...cells: string[]): string =>
  name.padEnd(12) + cells.map((cell) => cell.padStart(16)).join('');

/** CPU time and memory by process, then the whole. */
export const resultLines = async (measured: Measured, watched: readonly Watched[]): Promise<string[]> => {
  const { articles, seconds, cpuSeconds, outcomes } = measured;
  const total = sum(cpuSeconds.values());
  const rows = watched.map(async (each) => {
    const cpu = cpuSeconds.get(each.name) ?? 0;
    const perArticle = (cpu * 1_000) / articles;
    return row(
      each.name,
      cpu.toFixed(2),
      perArticle.toFixed(1),
      cpu > 0 ? (articles / cpu).toFixed(1) : '-',
      (await peakMemoryOf(each)).toFixed(0),
    );
  });
  return [
    row('', 'CPU s', 'ms/article', 'articles/core-s', 'peak RSS MiB'),
    ...(await Promise.all(rows)),
    row('all', total.toFixed(2), ((total * 1_000) / articles).toFixed(1), (articles / total).toFixed(1)),
    '',
    `${articles} articles in ${seconds.toFixed(1)} s: ${(articles / seconds).toFixed(1)} articles/s`,
    `outcomes: ${[...outcomes].map(([name, count]) => `${name} ${count}`).join(', ')}`,
  ];
};
