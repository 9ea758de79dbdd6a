/** First in, first out, without the cost of moving everything at each step. */
export interface Fifo<Item> {
  push(item: Item): void;
  /** Back to the front. */
  pushFirst(item: Item): void;
  shift(): Item | undefined;
  first(): Item | undefined;
  length(): number;
}

/** The places of what was taken are given back once they are more than this, and more than what waits. */
const compactAt = 512;

export const fifo = <Item>(): Fifo<Item> => {
  let items: (Item | undefined)[] = [];
  let head = 0;
  return {
    push: (item) => {
      items.push(item);
    },
    pushFirst: (item) => {
      if (head > 0) items[(head -= 1)] = item;
      else items.unshift(item);
    },
    shift: () => {
      if (head === items.length) return undefined;
      const item = items[head];
      items[head] = undefined;
      head += 1;
      if (head >= compactAt && head * 2 >= items.length) {
        items = items.slice(head);
        head = 0;
      }
      return item;
    },
    first: () => items[head],
    length: () => items.length - head,
  };
};
