import type { DeadLetterFilter } from '@khabar/messaging';
import { Option, type Command } from 'commander';
import { instant } from '../cli/options.js';

export interface FilterFlags {
  readonly topic?: string;
  readonly group?: string;
  readonly class?: string;
  readonly code?: string;
  readonly key?: string;
  readonly since?: Date;
  readonly until?: Date;
}

export const withFilters = (command: Command): Command =>
  command
    .option('--topic <name>', 'original topic')
    .option('--group <id>', 'consumer group that gave it up')
    .addOption(new Option('--class <class>', 'class of the error').choices(['permanent', 'transient']))
    .option('--code <code>', 'code of the error, e.g. schema-invalid')
    .option('--key <key>', 'record key; of articles the article id')
    .addOption(new Option('--since <time>', 'dead-lettered at or after it').argParser(instant))
    .addOption(new Option('--until <time>', 'dead-lettered before it').argParser(instant));

export const filterOf = ({ topic, group, key, since, until, ...error }: FilterFlags): DeadLetterFilter => ({
  topic,
  group,
  key,
  since,
  until,
  errorClass: error.class,
  errorCode: error.code,
});
