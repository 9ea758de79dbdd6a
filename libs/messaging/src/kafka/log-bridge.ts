import type { Logger } from '@khabar/telemetry';
import type { LogEntry, logLevel as LogLevel } from 'kafkajs';
import { logLevel } from './kafkajs.js';

type Level = 'error' | 'warn' | 'info' | 'debug';

const levels: Partial<Record<LogLevel, Level>> = {
  [logLevel.ERROR]: 'error',
  [logLevel.WARN]: 'warn',
  [logLevel.INFO]: 'info',
  [logLevel.DEBUG]: 'debug',
};

/** kafkajs logs every try it will repeat by itself as an error; an error of ours is something that needs a person. */
const lowered: Partial<Record<Level, Level>> = { error: 'warn' };

const kafkajsLevels: Partial<Record<string, LogLevel>> = {
  trace: logLevel.DEBUG,
  debug: logLevel.DEBUG,
  info: logLevel.INFO,
  warn: logLevel.WARN,
  error: logLevel.ERROR,
  fatal: logLevel.ERROR,
  silent: logLevel.NOTHING,
};

export const kafkajsLevelOf = (logger: Logger): LogLevel => kafkajsLevels[logger.level] ?? logLevel.INFO;

/** Lets kafkajs log through our logger. */
export const logBridge =
  (logger: Logger) =>
  () =>
  ({ namespace, level, log: { message, timestamp: _, logger: __, ...fields } }: LogEntry): void => {
    const name = levels[level];
    if (name) logger[lowered[name] ?? name]({ namespace, ...fields }, message);
  };
