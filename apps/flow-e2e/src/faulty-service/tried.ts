import type { Flow } from '../flow/flow.js';
import { taskTriedV1, type Task, type TaskTried } from './task.js';

/** A try as the service told of it, and when. */
export interface Try extends TaskTried {
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** All tries of a run; those of one key in their order. */
export const triesOf = async ({ kafka }: Flow, run: string): Promise<Try[]> =>
  (await kafka.readTopic(taskTriedV1.topic))
    .map(({ value, timestamp }) => ({ ...(JSON.parse(String(value)) as TaskTried), at: timestamp }))
    .filter((tried) => tried.run === run);

const nameOf = ({ key, n }: Pick<Task, 'key' | 'n'>): string => `${key}/${n}`;

export const doneOf = (tries: readonly Try[]): Try[] => tries.filter(({ outcome }) => outcome === 'done');

/** Tasks of which no try was done. */
export const undone = (tasks: readonly Task[], tries: readonly Try[]): string[] => {
  const done = new Set(doneOf(tries).map(nameOf));
  return tasks.map(nameOf).filter((name) => !done.has(name));
};

/** Tasks that were done more than once. */
export const repeated = (tries: readonly Try[]): string[] => {
  const names = doneOf(tries).map(nameOf);
  return names.filter((name, index) => names.indexOf(name) !== index);
};

/** Keys of which a task was done for the first time before an earlier one had been. */
export const outOfOrder = (tries: readonly Try[]): string[] => {
  const newest = new Map<string, number>();
  const wrong = new Set<string>();
  const known = new Set<string>();
  for (const tried of doneOf(tries)) {
    if (known.has(nameOf(tried))) continue;
    known.add(nameOf(tried));
    if (tried.n < (newest.get(tried.key) ?? 0)) wrong.add(tried.key);
    newest.set(tried.key, tried.n);
  }
  return [...wrong];
};
