import { diag, DiagLogLevel } from '@opentelemetry/api';
import type { Logger } from '../logging/logger.js';

const quietMs = 60_000;
const maxMessageCharacters = 500;
const maxMessages = 100;

/** The SDK hands errors over as JSON, with a stack that says nothing about the receiver. */
const readable = (message: unknown): string => {
  const text = message instanceof Error ? message.message : String(message);
  const [, inner] = /^\{.*"message":"((?:[^"\\]|\\.)*)"/.exec(text) ?? [];
  return (inner ?? text).slice(0, maxMessageCharacters);
};

/**
 * The SDK's own trouble, e.g. a receiver that does not answer, goes to our log. An exporter complains at every try, so the
 * same message is logged once a minute at most.
 */
export const logDiagnostics = (logger: Logger, now: () => number = Date.now): void => {
  const lastLogged = new Map<string, number>();
  const at =
    (level: 'error' | 'warn') =>
    (message: unknown): void => {
      const text = readable(message);
      if (now() - (lastLogged.get(text) ?? -Infinity) < quietMs) return;
      if (lastLogged.size > maxMessages) lastLogged.clear();
      lastLogged.set(text, now());
      logger[level]({ reason: text }, 'OpenTelemetry reported a problem');
    };
  const ignore = (): void => undefined;
  diag.setLogger(
    { error: at('error'), warn: at('warn'), info: ignore, debug: ignore, verbose: ignore },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  );
};
