import { describe, expect, it } from '@jest/globals';
import { eventually } from './eventually.js';

describe('eventually', () => {
  it('gives the value of the first try that works', async () => {
    let tries = 0;
    const value = await eventually(
      () => {
        tries += 1;
        if (tries < 3) throw new Error('not yet');
        return tries;
      },
      { pollMs: 1 },
    );
    expect(value).toBe(3);
  });

  it('fails with the last error and the time it has waited', async () => {
    const never = () => Promise.reject(new Error('still empty'));
    await expect(eventually(never, { timeoutMs: 20, pollMs: 5 })).rejects.toThrow('not within 20 ms: still empty');
  });
});
