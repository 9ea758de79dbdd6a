// Entry of the worker threads. It must not import anything that starts telemetry or opens connections.
import { threadId } from 'node:worker_threads';
import type { Extraction } from '@khabar/extraction';
import { parse } from './parse.js';
import type { ParseTask } from './parse-task.js';

export default ({ article, thread }: ParseTask): Extraction => {
  Atomics.store(thread, 0, threadId);
  return parse(article);
};
