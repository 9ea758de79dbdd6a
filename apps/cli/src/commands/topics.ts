import type { Command } from 'commander';
import type { Cli } from '../cli/cli.js';
import { defineTopicsApply } from './topics-apply.js';

export const defineTopics = (program: Command, cli: Cli): void => {
  defineTopicsApply(program.command('topics').description('the Kafka topics of the system'), cli);
};
