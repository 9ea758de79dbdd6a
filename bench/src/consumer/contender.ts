import type { RunOptions } from './shape.js';

/** One run, in a process of its own: what one contender changes in kafkajs does not reach the other. */
const options = JSON.parse(process.argv[2] ?? '{}') as RunOptions;
const result =
  options.contender === 'bare'
    ? await (await import('./run-bare.js')).runBare(options)
    : await (await import('./run-ours.js')).runOurs(options);
process.send?.(result);
process.disconnect?.();
process.exit(0);
