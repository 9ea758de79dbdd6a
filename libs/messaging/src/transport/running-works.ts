import type { Work } from './work.js';

/**
 * The records in work. Not a Set: V8 links the old tables of one that changes all the time to the new ones, so that a collection
 * of the young generation finds each record that was ever in it alive, and everything it refers to.
 */
export interface RunningWorks {
  add(work: Work): void;
  remove(work: Work): void;
  all(): readonly Work[];
}

export const runningWorks = (): RunningWorks => {
  const works: Work[] = [];
  return {
    add: (work) => {
      work.runningAt = works.push(work) - 1;
    },
    remove: ({ runningAt }) => {
      const last = works.pop();
      if (!last || last.runningAt === runningAt) return;
      works[runningAt] = last;
      last.runningAt = runningAt;
    },
    all: () => works,
  };
};
