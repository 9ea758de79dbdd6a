import { createLimiter, type Limiter } from './limiter.js';

/** A limiter for each key; one that nobody uses is forgotten. */
export type KeyedLimiter = <Result>(key: string, work: () => Promise<Result>) => Promise<Result>;

export const createKeyedLimiter = (atOncePerKey: number): KeyedLimiter => {
  const byKey = new Map<string, { limited: Limiter; users: number }>();
  return async (key, work) => {
    const entry = byKey.get(key) ?? { limited: createLimiter(atOncePerKey), users: 0 };
    byKey.set(key, entry);
    entry.users += 1;
    try {
      return await entry.limited(work);
    } finally {
      entry.users -= 1;
      if (entry.users === 0) byKey.delete(key);
    }
  };
};
