// Entry of the worker threads. It must not import anything that starts telemetry or opens connections.
import { threadId } from 'node:worker_threads';
import { extractArticle, type Extraction } from '@khabar/extraction';
import type { ParseTask } from './parse-task.js';

export default ({ article, thread }: ParseTask): Extraction => {
  Atomics.store(thread, 0, threadId);
  return extractArticle(article);
};
