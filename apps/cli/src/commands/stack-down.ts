import type { Command } from 'commander';
import { acting, type Cli } from '../cli/cli.js';
import { examples, jsonOption } from '../cli/options.js';
import { jsonDocument } from '../output/json.js';
import { localStack } from '../stack/local-settings.js';

export const defineStackDown = (stack: Command, cli: Cli): void => {
  stack
    .command('down')
    .description('stop what `stack up` started; the data stays')
    .option('--state-dir <folder>', 'folder of the stack; KHABAR_STATE_DIR, else .khabar')
    .addOption(jsonOption('print what was stopped as one JSON document'))
    .addHelpText('after', examples('stack down'))
    .action(
      acting(cli, async ({ json, stateDir }: { json?: true; stateDir?: string }) => {
        const stack = localStack(cli, { stateDir });
        const stopped = await cli.services.stack.stop(stack);
        if (json) return cli.terminal.out(jsonDocument({ ...stopped, stateDir: stack.stateDir }));
        if (stopped.outcome === 'not-running') return cli.terminal.out(`nothing runs in ${stack.stateDir}\n`);
        for (const [name, outcome] of Object.entries(stopped.members)) cli.terminal.out(`${name}: ${outcome}\n`);
      }),
    );
};
