import { Option, type Command } from 'commander';
import { acting, type Cli } from '../cli/cli.js';
import { examples, jsonOption, wholeNumber } from '../cli/options.js';
import { jsonDocument } from '../output/json.js';
import { localStack, type StackFlags } from '../stack/local-settings.js';

export const defineStackUp = (stack: Command, cli: Cli): void => {
  stack
    .command('up')
    .description('start Kafka and the store on this machine, and wait until both serve')
    .addOption(
      new Option('--brokers <count>', 'number of brokers, 1 or 3; KHABAR_LOCAL_BROKERS').argParser(wholeNumber(1, 3)),
    )
    .addOption(
      new Option(
        '--kafka-port <port>',
        'first port of the brokers, 0 for free ones; KHABAR_LOCAL_KAFKA_PORT',
      ).argParser(wholeNumber(0, 65_535)),
    )
    .addOption(
      new Option('--mongo-port <port>', 'port of the store, 0 for a free one; KHABAR_LOCAL_MONGO_PORT').argParser(
        wholeNumber(0, 65_535),
      ),
    )
    .option('--state-dir <folder>', 'folder of data, logs and process ids; KHABAR_STATE_DIR, else .khabar')
    .addOption(jsonOption('print the addresses as one JSON document'))
    .addHelpText('after', examples('stack up', 'stack up --brokers 3 --kafka-port 0 --mongo-port 0'))
    .action(
      acting(cli, async ({ json, ...flags }: StackFlags & { json?: true }) => {
        const progress = (line: string) => cli.terminal.err(`${line}\n`);
        const { outcome, brokers, mongoUrl, stateDir } = await cli.services.stack.start({
          ...localStack(cli, flags),
          progress,
        });
        if (json) return cli.terminal.out(jsonDocument({ outcome, brokers, mongoUrl, stateDir }));
        const happened = outcome === 'started' ? 'started' : 'runs already';
        cli.terminal.out(`${happened}: Kafka at ${brokers.join(',')}, store at ${mongoUrl}, state in ${stateDir}\n`);
      }),
    );
};
