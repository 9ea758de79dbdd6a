import { fifo } from './fifo.js';

/** Iterators, one after the other, as if they were one. */
export interface Source<Item> {
  add(items: Iterator<Item>): void;
  next(): Item | undefined;
  /** True until `next` has found the end. */
  mayHaveMore(): boolean;
}

export const source = <Item>(): Source<Item> => {
  const iterators = fifo<Iterator<Item>>();
  return {
    add: (items) => iterators.push(items),
    next: () => {
      for (let current = iterators.first(); current; current = iterators.first()) {
        const step = current.next();
        if (!step.done) return step.value;
        iterators.shift();
      }
      return undefined;
    },
    mayHaveMore: () => iterators.length() > 0,
  };
};
