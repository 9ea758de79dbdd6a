import type { Command } from 'commander';
import type { Cli } from '../cli/cli.js';
import { defineDlqList } from './dlq-list.js';
import { defineDlqRedrive } from './dlq-redrive.js';
import { defineDlqShow } from './dlq-show.js';

export const defineDlq = (program: Command, cli: Cli): void => {
  const dlq = program.command('dlq').description('dead letters: what could not be processed, and sending it back');
  for (const define of [defineDlqList, defineDlqShow, defineDlqRedrive]) define(dlq, cli);
};
