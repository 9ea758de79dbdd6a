/** Runs work under a bound: whatever is over it waits for its turn. */
export type Limiter = <Result>(work: () => Promise<Result>) => Promise<Result>;

export const createLimiter = (atOnce: number): Limiter => {
  const waiting: (() => void)[] = [];
  let free = atOnce;

  const enter = async (): Promise<void> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };

  return async (work) => {
    await enter();
    try {
      return await work();
    } finally {
      leave();
    }
  };
};
