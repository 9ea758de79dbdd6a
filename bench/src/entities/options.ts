import { parseArgs } from 'node:util';
import { setNames, type SetName } from './sets/named-set.js';

export const partNames = [...setNames, 'sample', 'roles', 'dates', 'speed', 'pages'] as const;
export type PartName = (typeof partNames)[number];

export interface Options {
  /** What is measured; all of it where `--only` is not given. */
  readonly parts: readonly PartName[];
  /** Write the entities' part of docs/quality.md. */
  readonly writes: boolean;
}

export const usage = `npm run bench:entities -w @khabar/bench -- [options]
  --only=PARTS   some of ${partNames.join(',')}
  --write        write the entities' part of docs/quality.md; only with all parts`;

const isPart = (name: string): name is PartName => (partNames as readonly string[]).includes(name);

/** @throws with the usage where an option is not known. */
export const readOptions = (args: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...args],
    options: { only: { type: 'string' }, write: { type: 'boolean', default: false } },
  });
  const names = values.only?.split(',') ?? [...partNames];
  const unknown = names.filter((name) => !isPart(name));
  if (unknown.length > 0) throw new Error(`--only: no such part: ${unknown.join(', ')}\n${usage}`);
  if (values.write && values.only !== undefined) throw new Error(`--write: only with all parts, not --only\n${usage}`);
  return { parts: names.filter(isPart), writes: values.write };
};

export const setsOf = ({ parts }: Options): SetName[] => setNames.filter((name) => parts.includes(name));
