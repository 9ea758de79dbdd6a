import { cpus } from 'node:os';
import { testServers } from '@khabar/testing';
import { contenders, openDatabase, type Chunk, type Contender, type Opened } from './contenders.js';
import { chunksOf, writesOf } from './corpus.js';

/** Guarded upserts with search terms, one writer: the store against the bare driver. Exits 1 below the goal. */
const articles = Number(process.env['BENCH_ARTICLES'] ?? 3_000);
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 2);
const chunkSize = 250;
const goal = 0.7;

/** `created`: no document is there; `corrected`: each has an older one. */
const phases = ['created', 'corrected'] as const;
type Phase = (typeof phases)[number];

const revisionOf: Readonly<Record<Phase, number>> = { created: 100, corrected: 200 };

const chunksByPhase = async (mongoUrl: string): Promise<Record<Phase, Chunk[]>> => {
  const database = await openDatabase(mongoUrl);
  const chunksOfPhase = async (phase: Phase): Promise<Chunk[]> => {
    const chunks: Chunk[] = [];
    for (const writes of chunksOf(writesOf(articles, revisionOf[phase]), chunkSize)) {
      await database.write('ours', { writes, articles: [], revisions: [] });
      chunks.push({ writes, ...(await database.documentsOf(writes)) });
    }
    return chunks;
  };
  const chunks = { created: await chunksOfPhase('created'), corrected: await chunksOfPhase('corrected') };
  await database.drop();
  return chunks;
};

const { mongoUrl } = await testServers();
console.log(`${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), node ${process.version}`);
console.log(`${articles} articles of about 5 kB with about 150 terms, bulks of ${chunkSize}, ${rounds} rounds`);
const chunks = await chunksByPhase(mongoUrl);

const totals = new Map<string, { seconds: number; cpuSeconds: number }>();
const timed = async (contender: Contender, phase: Phase, run: () => Promise<void>): Promise<void> => {
  const [started, cpuBefore] = [performance.now(), process.cpuUsage()];
  await run();
  const { user, system } = process.cpuUsage(cpuBefore);
  const before = totals.get(`${contender} ${phase}`) ?? { seconds: 0, cpuSeconds: 0 };
  totals.set(`${contender} ${phase}`, {
    seconds: before.seconds + (performance.now() - started) / 1_000,
    cpuSeconds: before.cpuSeconds + (user + system) / 1e6,
  });
};

// The contenders take turns chunk by chunk, so that whatever else the machine does falls on all of them alike.
for (let round = 0; round < rounds; round += 1) {
  const databases = await Promise.all(contenders.map(() => openDatabase(mongoUrl)));
  for (const phase of phases) {
    for (const [turn, chunk] of chunks[phase].entries()) {
      for (let seat = 0; seat < contenders.length; seat += 1) {
        const index = (seat + turn) % contenders.length;
        const contender = contenders[index] as Contender;
        await timed(contender, phase, () => (databases[index] as Opened).write(contender, chunk));
      }
    }
  }
  for (const database of databases) await database.drop();
}

const rateOf = (contender: Contender, phase: Phase): number =>
  (articles * rounds) / (totals.get(`${contender} ${phase}`)?.seconds ?? Number.NaN);

const isReached = phases.map((phase) => {
  for (const contender of contenders) {
    const cpuMs = (1_000 * (totals.get(`${contender} ${phase}`)?.cpuSeconds ?? 0)) / (articles * rounds);
    const rate = Math.round(rateOf(contender, phase));
    console.log(`${phase.padEnd(9)} ${contender.padEnd(7)} ${rate}/s, ${cpuMs.toFixed(2)} ms of our CPU each`);
  }
  const ratio = rateOf('ours', phase) / rateOf('same', phase);
  const withoutHistory = rateOf('ours', phase) / rateOf('current', phase);
  console.log(
    `${phase}: ${ratio.toFixed(2)} of the bare driver with the same documents, goal ${goal} ` +
      `${ratio >= goal ? 'reached' : 'MISSED'}; ${withoutHistory.toFixed(2)} of it without the history`,
  );
  return ratio >= goal;
});
process.exit(isReached.every(Boolean) ? 0 : 1);
