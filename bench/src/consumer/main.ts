import { fork } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { testServers, uniqueName } from '@khabar/testing';
import { fillTopic } from './fill-topic.js';
import { contenders, goal, judged, type Contender, type RunOptions, type RunResult } from './shape.js';

/** Consumer overhead: our transport against bare kafkajs on the same topic, rounds interleaved. Exits 1 below the goal. */
const records = Number(process.env['BENCH_RECORDS'] ?? 200_000);
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 7);

const contenderScript = fileURLToPath(new URL('./contender.js', import.meta.url));

const run = (options: RunOptions): Promise<RunResult> =>
  new Promise((resolve, reject) => {
    const child = fork(contenderScript, [JSON.stringify(options)], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      // Bare kafkajs provokes it, see request-queue-mend.ts.
      execArgv: ['--disable-warning=TimeoutNegativeWarning'],
      env: { ...process.env, KHABAR_LOG_LEVEL: 'error' },
    });
    child.once('message', (result) => resolve(result as RunResult));
    child.once('exit', (code) => reject(new Error(`${options.contender} ended with code ${code}`)));
  });

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

const { brokers } = await testServers();
const topic = uniqueName('bench-consumer');
console.log(`${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), node ${process.version}`);
console.log(`filling topic ${topic} with ${records} events`);
await fillTopic(brokers, topic, records);

const results: RunResult[] = [];
for (let round = 0; round < rounds; round += 1) {
  for (const contender of contenders) {
    const result = await run({ contender, brokers, topic, records });
    results.push(result);
    const perSecond = Math.round(result.records / result.seconds);
    console.log(
      `round ${round + 1} ${contender.padEnd(6)} ${perSecond} records/s, ${result.cpuSeconds.toFixed(2)} s CPU`,
    );
  }
}

const ratesOf = (contender: Contender): number[] =>
  results.filter((result) => result.contender === contender).map(({ records: handled, seconds }) => handled / seconds);

/** Of each round on its own: what else the machine does weighs on both sides alike. */
const ratioOf = (contender: Contender): number => {
  const bare = ratesOf('bare');
  return median(ratesOf(contender).map((rate, round) => rate / (bare[round] ?? Number.NaN)));
};

console.log(`bare kafkajs: ${Math.round(median(ratesOf('bare')))} records/s, median of ${rounds} rounds`);
console.log(`single: ${ratioOf('single').toFixed(2)} of bare kafkajs, one call of the handler per record`);
const ratio = ratioOf(judged);
console.log(`${judged}: ${ratio.toFixed(2)} of bare kafkajs, goal ${goal} ${ratio >= goal ? 'reached' : 'MISSED'}`);
process.exit(ratio >= goal ? 0 : 1);
