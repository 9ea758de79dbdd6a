export class QueryTimeoutError extends Error {
  override readonly name = 'QueryTimeoutError';
  constructor(readonly limitMs: number) {
    super(`the store did not answer within ${limitMs} ms`);
  }
}

/**
 * Gives a query `limitMs` milliseconds to answer.
 * @throws QueryTimeoutError when it does not.
 */
export const withinTime = async <Value>(limitMs: number, query: Promise<Value>): Promise<Value> => {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new QueryTimeoutError(limitMs)), limitMs);
  });
  try {
    return await Promise.race([query, deadline]);
  } finally {
    clearTimeout(timer);
  }
};
