import { setTimeout as sleep } from 'node:timers/promises';
import { consumerGroups } from '@khabar/contracts';
import { Option, type Command } from 'commander';
import { acting, type Cli } from '../cli/cli.js';
import { examples, jsonOption, positiveNumber, withKafka } from '../cli/options.js';
import { resolveSettings, type ConnectionFlags } from '../connection/settings.js';
import { lagTable } from '../lag/lag-table.js';
import { jsonDocument, jsonLine } from '../output/json.js';

interface Flags extends ConnectionFlags {
  readonly group?: string;
  readonly watch?: number | true;
  readonly json?: true;
}

const allGroups = Object.values<string>(consumerGroups);
const defaultWatchSeconds = 2;

export const defineLag = (program: Command, cli: Cli): void => {
  const command = program
    .command('lag')
    .description('how far each consumer group is behind, per topic and partition')
    .addOption(new Option('--group <id>', 'only this group').choices(allGroups))
    .addOption(
      new Option(
        '--watch [seconds]',
        `again and again, every ${defaultWatchSeconds} seconds where none are given`,
      ).argParser(positiveNumber),
    )
    .addOption(jsonOption('print one JSON document, with --watch one line of JSON each time'))
    .addHelpText('after', examples('lag', 'lag --group khabar-indexer --watch 5'));
  withKafka(command).action(
    acting(cli, async ({ group, watch, json, ...connection }: Flags) => {
      const kafka = cli.services.kafka(await resolveSettings(cli, connection));
      const groups = group === undefined ? allGroups : [group];
      const measure = async () => (await Promise.all(groups.map((id) => kafka.lag(id)))).flat();
      if (watch === undefined) {
        const lags = await measure();
        return cli.terminal.out(json ? jsonDocument(lags) : lagTable(lags));
      }
      const seconds = watch === true ? defaultWatchSeconds : watch;
      while (!cli.signal.aborted) {
        const lags = await measure();
        const at = new Date().toISOString();
        cli.terminal.out(json ? jsonLine({ at, lags }) : `${at}\n${lagTable(lags)}\n`);
        await sleep(seconds * 1_000, undefined, { signal: cli.signal }).catch(() => undefined);
      }
    }),
  );
};
