// A worker that does what the content of its document says, for the specs of the pool.
import { existsSync, writeFileSync } from 'node:fs';
import { threadId } from 'node:worker_threads';

const scripts = {
  echo: (rest) => ({ outcome: 'not-an-article', reason: 'not-an-article', detail: rest }),
  loop: () => {
    for (;;);
  },
  allocate: () => {
    const kept = [];
    for (;;) kept.push(Array.from({ length: 10_000 }, () => ({})));
  },
  exit: () => process.exit(3),
  throw: (rest) => {
    throw new RangeError(rest);
  },
  // Dies once; the marker file says that it did.
  'die-once': (marker) => {
    if (existsSync(marker)) return scripts.echo('survived');
    writeFileSync(marker, '');
    return process.exit(3);
  },
};

export default ({ article, thread }) => {
  Atomics.store(thread, 0, threadId);
  const [script, ...rest] = article.content.split(' ');
  return scripts[script](rest.join(' '));
};
