import type { Contender, RunResult } from './shape.js';

/** Share of the records that goes by before the clock starts: the engine of JavaScript still compiles then. */
const warmUpShare = 0.2;

/** Counts records, and takes the time of those after the warm-up. */
export const stopwatch = (contender: Contender, records: number) => {
  const finished = Promise.withResolvers<RunResult>();
  const warmUp = Math.floor(records * warmUpShare);
  let seen = 0;
  let timedFrom = 0;
  let began = 0;
  let cpu = process.cpuUsage();
  return {
    count: (handed: number): void => {
      seen += handed;
      if (began === 0 && seen >= warmUp) {
        timedFrom = seen;
        began = performance.now();
        cpu = process.cpuUsage();
      }
      if (seen < records) return;
      const { user, system } = process.cpuUsage(cpu);
      const seconds = (performance.now() - began) / 1_000;
      finished.resolve({ contender, records: seen - timedFrom, seconds, cpuSeconds: (user + system) / 1e6 });
    },
    finished: finished.promise,
  };
};
