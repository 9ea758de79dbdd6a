import { context, trace } from '@opentelemetry/api';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadSettings, telemetrySettings } from '@khabar/config';
import { startTelemetry, type RunningTelemetry } from '../sdk/start.js';
import { withSpan } from '../tracing/with-span.js';
import { createLogger } from './logger.js';
import { nestLogger } from './nest-logger.js';

const lines: Record<string, unknown>[] = [];
const to = { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) };
const last = (): Record<string, unknown> => lines.at(-1) ?? {};

let telemetry: RunningTelemetry;
beforeAll(async () => {
  telemetry = await startTelemetry({ settings: loadSettings(telemetrySettings, {}) });
});
afterAll(() => telemetry.shutdown());

describe('createLogger', () => {
  it('writes one JSON object with time, level, name, message and the given fields', () => {
    createLogger('parser', { to }).info({ articleId: 'a1', topic: 't' }, 'parsed');
    expect(last()).toMatchObject({ level: 'info', name: 'parser', msg: 'parsed', articleId: 'a1', topic: 't' });
    expect(last().time).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(last()).not.toHaveProperty('trace_id');
  });

  it('adds the ids of the active span', async () => {
    await withSpan('parse', {}, (span) => {
      createLogger('parser', { to }).info('inside');
      expect(last()).toMatchObject({ trace_id: span.spanContext().traceId, span_id: span.spanContext().spanId });
    });
  });

  it('keeps the ids apart in work that runs at the same time', async () => {
    const logger = createLogger('parser', { to });
    const ids = await Promise.all(
      ['a', 'b'].map((item) =>
        withSpan(item, {}, async () => {
          await new Promise((resolve) => setTimeout(resolve, 5));
          logger.info({ item }, 'done');
          return [item, trace.getSpan(context.active())?.spanContext().traceId];
        }),
      ),
    );
    const logged = lines.slice(-2).map(({ item, trace_id }) => [item, trace_id]);
    expect(logged.sort()).toEqual(ids.sort());
    expect(ids[0]?.[1]).not.toBe(ids[1]?.[1]);
  });

  it('writes errors with type, message and stack', () => {
    createLogger('parser', { to }).error({ error: new TypeError('bad page') }, 'failed');
    expect(last().error).toMatchObject({
      type: 'TypeError',
      message: 'bad page',
      stack: expect.stringContaining('at '),
    });
  });

  it('keeps quiet below its level', () => {
    const before = lines.length;
    createLogger('parser', { to, level: 'warn' }).info('quiet');
    expect(lines).toHaveLength(before);
  });
});

describe('nestLogger', () => {
  const nest = nestLogger(createLogger('api', { to, level: 'trace' }));

  it('maps the levels of Nest and keeps its context', () => {
    nest.log('mapped', 'Router');
    expect(last()).toMatchObject({ level: 'info', msg: 'mapped', context: 'Router' });
    nest.verbose?.('chatty', 'Router');
    expect(last()).toMatchObject({ level: 'trace' });
  });

  it('keeps the stack of an error', () => {
    nest.error('broke', 'Error: broke\n at x', 'Router');
    expect(last()).toMatchObject({ level: 'error', msg: 'broke', stack: 'Error: broke\n at x', context: 'Router' });
  });

  it('logs an error object and a plain object as fields', () => {
    nest.error(new Error('thrown'));
    expect(last()).toMatchObject({ msg: 'thrown', error: { message: 'thrown' } });
    nest.log({ topic: 't' });
    expect(last()).toMatchObject({ topic: 't' });
  });
});
