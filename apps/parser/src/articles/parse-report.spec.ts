import { describe, expect, it, jest } from '@jest/globals';
import { OutageError, PermanentError, TransientError } from '@khabar/messaging';
import { metrics } from '@khabar/telemetry';
import { ParseReport } from './parse-report.js';

const silent = { debug: () => undefined, info: () => undefined };
const alive = new AbortController().signal;

describe('ParseReport', () => {
  it.each([
    ['a permanent failure', new PermanentError('parse-timeout', 'too long'), 1, alive, 1],
    ['the last try of a transient failure', new TransientError('parser-busy', 'busy'), 3, alive, 1],
    ['an earlier try of a transient failure', new TransientError('parser-busy', 'busy'), 2, alive, 0],
    ['an outage, which is never final', new OutageError('broker-away', 'away'), 3, alive, 0],
    ['a record that was taken away', new Error('revoked'), 3, AbortSignal.abort(), 0],
  ])('counts %s as it ends', (_what, error, attempt, signal, times) => {
    const counted = jest.spyOn(metrics.items, 'add').mockImplementation(() => undefined);
    try {
      new ParseReport({ logger: silent, maxAttempts: 3 }).failed(error, { attempt, signal });
      expect(counted).toHaveBeenCalledTimes(times);
    } finally {
      counted.mockRestore();
    }
  });
});
