import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';

type Level = 'info' | 'error' | 'warn' | 'debug' | 'trace' | 'fatal';

const toFields = (message: unknown): { fields: object; text?: string } => {
  if (message instanceof Error) return { fields: { error: message }, text: message.message };
  if (typeof message === 'object' && message !== null) return { fields: message };
  return { fields: {}, text: String(message) };
};

/** Nest passes the context as the last parameter and, for errors, the stack before it. */
const toParameters = (parameters: readonly unknown[], isError: boolean): object => {
  const context = parameters.at(-1);
  const stack = isError && parameters.length > 1 ? parameters.at(-2) : undefined;
  return {
    ...(typeof context === 'string' && { context }),
    ...(typeof stack === 'string' && { stack }),
  };
};

/** Lets Nest log through our logger: same format, same level, with the trace ids. */
export const nestLogger = (logger: Logger): LoggerService => {
  const at =
    (level: Level) =>
    (message: unknown, ...parameters: unknown[]): void => {
      const { fields, text } = toFields(message);
      logger[level]({ ...fields, ...toParameters(parameters, level === 'error' || level === 'fatal') }, text);
    };
  return {
    log: at('info'),
    error: at('error'),
    warn: at('warn'),
    debug: at('debug'),
    verbose: at('trace'),
    fatal: at('fatal'),
  };
};
