import { InvalidArgumentError, Option, type Command } from 'commander';

export const jsonOption = (what: string): Option => new Option('--json', what);

const kafka = new Option(
  '--kafka <host:port,...>',
  'Kafka bootstrap servers; KHABAR_KAFKA_BROKERS, else the running stack',
);
const mongo = new Option('--mongo <url>', 'MongoDB connection string; KHABAR_MONGO_URL, else the running stack');
const stateDir = new Option('--state-dir <folder>', 'folder of the local stack; KHABAR_STATE_DIR, else .khabar');

export const withKafka = (command: Command): Command => command.addOption(kafka).addOption(stateDir);
export const withServers = (command: Command): Command => withKafka(command).addOption(mongo);

/** Parses a whole number within bounds, both included. */
export const wholeNumber =
  (least: number, most = Number.MAX_SAFE_INTEGER) =>
  (value: string): number => {
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    const bounds = most === Number.MAX_SAFE_INTEGER ? `${least} or more` : `${least} to ${most}`;
    throw new InvalidArgumentError(`expected a whole number, ${bounds}`);
  };

export const positiveNumber = (value: string): number => {
  const number = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
  if (number > 0) return number;
  throw new InvalidArgumentError('expected a number above 0');
};

export const instant = (value: string): Date => {
  const time = Date.parse(value);
  if (Number.isFinite(time)) return new Date(time);
  throw new InvalidArgumentError('expected a time such as 2026-01-31T12:00:00Z');
};

export const examples = (...lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  $ khabar ${line}`).join('\n')}`;
