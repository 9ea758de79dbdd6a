import type { Command } from 'commander';
import type { Cli } from '../cli/cli.js';
import { defineStackDown } from './stack-down.js';
import { defineStackStatus } from './stack-status.js';
import { defineStackUp } from './stack-up.js';

export const defineStack = (program: Command, cli: Cli): void => {
  const stack = program.command('stack').description('Kafka and the store on this machine');
  for (const define of [defineStackUp, defineStackDown, defineStackStatus]) define(stack, cli);
};
