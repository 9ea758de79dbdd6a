import { parseArgs } from 'node:util';
import { setNames, type SetName } from './sets/evaluation-page.js';

export const partNames = [...setNames, 'plain'] as const;
export type PartName = (typeof partNames)[number];

export interface Options {
  /** What is scored; all of it where `--only` is not given. */
  readonly parts: readonly PartName[];
  readonly oursOnly: boolean;
  readonly withPython: boolean;
  /** Learned parts are held out of the pages that they were fitted to. */
  readonly holdsOut: boolean;
  /** Write docs/quality.md. */
  readonly writes: boolean;
  /** Passes over each set; figures of speed are medians over them. */
  readonly rounds: number;
}

export const usage = `npm run bench:extraction -w @khabar/bench -- [options]
  --only=SETS    some of ${partNames.join(',')}
  --ours-only    no other engines, one round: the quick loop, whose learned parts have seen the pages
  --held-out     the same with learned parts held out
  --no-python    without trafilatura and htmldate
  --rounds=N     passes over the pages of zyte for the figures of speed (3)
  --write        write docs/quality.md; only with all sets and engines`;

const isPart = (name: string): name is PartName => (partNames as readonly string[]).includes(name);

/** @throws with the usage where an option is not known. */
export const readOptions = (args: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      'ours-only': { type: 'boolean', default: false },
      'held-out': { type: 'boolean', default: false },
      'no-python': { type: 'boolean', default: false },
      rounds: { type: 'string', default: '3' },
      write: { type: 'boolean', default: false },
    },
  });
  const names = values.only?.split(',') ?? [...partNames];
  const unknown = names.filter((name) => !isPart(name));
  if (unknown.length > 0) throw new Error(`no such set: ${unknown.join(', ')}\n${usage}`);
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds is a number of at least 1\n${usage}`);
  const oursOnly = values['ours-only'] || values['held-out'];
  return {
    parts: names.filter(isPart),
    oursOnly,
    holdsOut: !values['ours-only'],
    withPython: !oursOnly && !values['no-python'],
    writes: values.write,
    rounds: oursOnly ? 1 : rounds,
  };
};

export const setsOf = ({ parts }: Options): SetName[] => setNames.filter((name) => parts.includes(name));
