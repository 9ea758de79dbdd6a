import type { MemberStatus } from '@khabar/local';
import type { Command } from 'commander';
import { acting, type Cli } from '../cli/cli.js';
import { exitCodes } from '../cli/exit-codes.js';
import { examples, jsonOption } from '../cli/options.js';
import { jsonDocument } from '../output/json.js';
import { tableOf, type Column } from '../output/table.js';
import { localStack } from '../stack/local-settings.js';

const stateOf = ({ pid, serves }: MemberStatus): string => {
  if (serves) return 'serves';
  return pid === undefined ? 'not running' : 'runs, but does not answer';
};

const columns: readonly Column<MemberStatus>[] = [
  { title: 'MEMBER', value: ({ name }) => name },
  { title: 'STATE', value: stateOf },
  { title: 'PORT', value: ({ port }) => port, align: 'right' },
  { title: 'PID', value: ({ pid }) => pid, align: 'right' },
  { title: 'LOG', value: ({ logFile }) => logFile, most: 200 },
];

export const defineStackStatus = (stack: Command, cli: Cli): void => {
  stack
    .command('status')
    .description('tell what of the local stack runs; exit code 0 where all of it serves, else 1')
    .option('--state-dir <folder>', 'folder of the stack; KHABAR_STATE_DIR, else .khabar')
    .addOption(jsonOption('print the state as one JSON document'))
    .addHelpText('after', examples('stack status', 'stack status --json'))
    .action(
      acting(cli, async ({ json, stateDir }: { json?: true; stateDir?: string }) => {
        const status = await cli.services.stack.status(localStack(cli, { stateDir }));
        const code = status.outcome === 'running' ? exitCodes.ok : exitCodes.failure;
        if (json) cli.terminal.out(jsonDocument(status));
        else if (status.members.length === 0) cli.terminal.out(`nothing runs in ${status.stateDir}\n`);
        else cli.terminal.out(`${tableOf(columns, status.members)}\n${status.outcome} in ${status.stateDir}\n`);
        return code;
      }),
    );
};
