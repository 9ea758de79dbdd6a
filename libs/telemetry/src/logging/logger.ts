import { settingsOfProcess, telemetrySettings } from '@khabar/config';
import { isSpanContextValid, trace } from '@opentelemetry/api';
import { destination, pino, stdSerializers, stdTimeFunctions, type DestinationStream, type Logger } from 'pino';

export type { Logger } from 'pino';

export interface LoggerOptions {
  /** Least level that is logged; KHABAR_LOG_LEVEL where absent. */
  readonly level?: string;
  /** Where the lines go: standard output where absent. A command whose output is data logs to `stderr`. */
  readonly to?: DestinationStream | 'stdout' | 'stderr';
}

const fileDescriptors = { stdout: 1, stderr: 2 } as const;

const traceFields = (): object => {
  const spanContext = trace.getActiveSpan()?.spanContext();
  if (!spanContext || !isSpanContextValid(spanContext)) return {};
  return { trace_id: spanContext.traceId, span_id: spanContext.spanId };
};

/**
 * One JSON object per line: time, level, name, msg, the given fields, and trace_id and span_id of the active span.
 * Errors go under `error` (or `err`) and come out with type, message and stack.
 */
export const createLogger = (name: string, { level, to = 'stdout' }: LoggerOptions = {}): Logger =>
  pino(
    {
      name,
      level: level ?? settingsOfProcess(telemetrySettings).KHABAR_LOG_LEVEL,
      base: undefined,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { error: stdSerializers.err, err: stdSerializers.err },
      mixin: traceFields,
    },
    typeof to === 'string' ? destination({ dest: fileDescriptors[to], sync: true }) : to,
  );
