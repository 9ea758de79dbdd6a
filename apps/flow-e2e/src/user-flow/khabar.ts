import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { root, type Flow } from '../flow/flow.js';

export interface KhabarRan {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const bin = join(root, 'apps/cli/bin/khabar.js');

/** Runs the built command line as a user would, with the addresses of the flow as settings. */
export const khabar = async ({ stack }: Flow, ...args: readonly string[]): Promise<KhabarRan> => {
  const child = spawn(process.execPath, [bin, ...args], {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      KHABAR_KAFKA_BROKERS: stack.brokers.join(','),
      KHABAR_MONGO_URL: stack.mongoUrl,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: code as number | null, out, err };
};

/** The lines of NDJSON that a command printed. */
const linesOf = <Line>({ out }: KhabarRan): Line[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

export interface Outcome {
  readonly articleId: string;
  readonly status: string;
  readonly title?: string;
  readonly detail?: string;
  readonly url?: string;
}

/** What became of the articles of `khabar ingest --wait --json`; the lines before it tell what was requested. */
export const outcomesOf = (ran: KhabarRan): Outcome[] =>
  linesOf<Outcome>(ran).filter(({ status }) => !['requested', 'refused'].includes(status));
