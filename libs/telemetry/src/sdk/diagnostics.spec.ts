import { diag } from '@opentelemetry/api';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createLogger } from '../logging/logger.js';
import { logDiagnostics } from './diagnostics.js';

const logged: Record<string, unknown>[] = [];
const logger = createLogger('telemetry', {
  level: 'info',
  to: { write: (line: string) => void logged.push(JSON.parse(line) as Record<string, unknown>) },
});

afterEach(() => {
  diag.disable();
  logged.length = 0;
});

describe('logDiagnostics', () => {
  it('logs what the SDK complains of, once a minute per message', () => {
    let now = 0;
    logDiagnostics(logger, () => now);
    for (now = 0; now < 120_000; now += 5_000) diag.error('export failed');
    expect(logged.map(({ level, reason }) => [level, reason])).toEqual([
      ['error', 'export failed'],
      ['error', 'export failed'],
    ]);
  });

  it('logs the message of an error that comes as JSON, without its stack', () => {
    logDiagnostics(logger);
    diag.error('{"stack":"Error: x at y","message":"connect ECONNREFUSED \\"here\\"","code":"ECONNREFUSED"}');
    expect(logged[0]?.reason).toBe('connect ECONNREFUSED \\"here\\"');
  });

  it('keeps the chatter below a warning out of the log', () => {
    logDiagnostics(logger);
    diag.info('started');
    diag.debug('details');
    expect(logged).toEqual([]);
  });
});
