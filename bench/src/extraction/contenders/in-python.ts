import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { emptyReading, type Reading } from '../reading.js';
import { wordsKey } from '../scoring/keys.js';
import type { EvaluationPage, SetName } from '../sets/evaluation-page.js';
import type { Contender, Run } from './contender.js';

interface Answer extends Partial<Reading> {
  readonly wallMs: number;
  readonly cpuMs: number;
  /** KiB */
  readonly maxRss: number;
}

export interface PythonEngine {
  readonly name: 'trafilatura' | 'htmldate';
  readonly version: string;
  readonly sets: readonly SetName[];
  readonly python: string;
  readonly script: string;
}

/** A heading that repeats the title is dropped, as it is for every other engine. */
const runOf = ({ wallMs, cpuMs, maxRss: _, ...fields }: Answer): Run => {
  const reading: Reading = { ...emptyReading, ...fields, day: fields.day ?? undefined };
  const titleKey = wordsKey(reading.title ?? '');
  const blocks = reading.blocks.filter(({ kind, text }) => kind !== 'heading' || wordsKey(text) !== titleKey);
  return { reading: { ...reading, blocks }, time: { wall: wallMs, cpu: cpuMs } };
};

/** Hands pages to a fresh interpreter, one at a time, and reads its answers. */
export const askPython = async (
  { python, script, name }: PythonEngine,
  pages: readonly EvaluationPage[],
): Promise<Answer[]> => {
  const child = spawn(python, [script, name], { stdio: ['pipe', 'pipe', 'ignore'] });
  const answers: Answer[] = [];
  const failed = new Promise<never>((_, reject) => child.once('error', reject));
  const reading = (async () => {
    for await (const line of createInterface({ input: child.stdout })) answers.push(JSON.parse(line) as Answer);
  })();
  child.stdin.end(pages.map(({ path, url }) => `${JSON.stringify({ path, url })}\n`).join(''));
  await Promise.race([reading, failed]);
  if (answers.length !== pages.length)
    throw new Error(`${name} ended after ${answers.length} of ${pages.length} pages (exit ${child.exitCode})`);
  return answers;
};

/** An engine that runs in a Python process of its own, while this one waits. */
export const inPython = (engine: PythonEngine): Contender => ({
  name: engine.name,
  version: engine.version,
  sets: engine.sets,
  run: async (pages) => (await askPython(engine, pages)).map(runOf),
  async peakMemory(pages) {
    const answers = await askPython(engine, pages);
    return Math.max(...answers.map(({ maxRss }) => maxRss)) / 1_024;
  },
});
