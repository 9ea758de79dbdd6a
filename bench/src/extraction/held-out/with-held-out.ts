import type { Contender } from '../contenders/contender.js';
import type { HeldOut } from './held-out.js';

/** The contender with its learned parts held out, one after the other; its times are those of what is shipped. */
export const withHeldOut = (contender: Contender, parts: readonly HeldOut[]): Contender => ({
  ...contender,
  async run(pages) {
    const runs = await contender.run(pages);
    return runs.map(({ reading, time }, index) => {
      const page = pages[index];
      return { time, reading: page ? parts.reduce((before, part) => part.hold(page, before), reading) : reading };
    });
  },
});
