import { dataSchemaOf, encodeHeaders } from '@khabar/contracts';
import type { RawRecord } from '../flow/corpus.js';
import { taskV1, type Task } from './task.js';

/** A task as any producer that keeps the contract would write it. */
export const taskRecord = (task: Task): RawRecord => ({
  key: task.key,
  value: JSON.stringify(task),
  headers: encodeHeaders({
    id: `${task.run}/${task.key}/${task.n}`,
    type: taskV1.type,
    source: 'urn:khabar:test',
    time: '2026-01-01T00:00:00.000Z',
    dataschema: dataSchemaOf(taskV1),
  }),
});

export interface TaskRun {
  readonly run: string;
  readonly keys: number;
  /** Tasks of each key. */
  readonly each: number;
}

/** Short tasks without faults; the first of all keys, then the second of all keys, and so on. */
export const plainTasks = ({ run, keys, each }: TaskRun): Task[] =>
  Array.from({ length: keys * each }, (_, index) => ({
    run,
    key: `${run}-${index % keys}`,
    n: Math.floor(index / keys),
  }));
