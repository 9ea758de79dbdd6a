import { Option, type Command } from 'commander';
import { acting, type Cli } from '../cli/cli.js';
import { examples, jsonOption, withKafka } from '../cli/options.js';
import { resolveSettings, type ConnectionFlags } from '../connection/settings.js';
import { filterOf, withFilters, type FilterFlags } from '../dlq/filters.js';
import { deadLetterSummary, deadLetterTable } from '../dlq/present.js';
import { jsonDocument } from '../output/json.js';

interface Flags extends ConnectionFlags, FilterFlags {
  readonly status: 'open' | 'redriven' | 'all';
  readonly json?: true;
}

export const defineDlqList = (dlq: Command, cli: Cli): void => {
  const command = withFilters(dlq.command('list'))
    .description('list what could not be processed')
    .addOption(
      new Option('--status <status>', 'whether it was sent back before')
        .choices(['open', 'redriven', 'all'])
        .default('open'),
    )
    .addOption(jsonOption('print one JSON document'))
    .addHelpText('after', examples('dlq list', 'dlq list --class permanent --since 2026-01-31T00:00:00Z --json'));
  withKafka(command).action(
    acting(cli, async ({ json, status, kafka, stateDir, ...flags }: Flags) => {
      const settings = await resolveSettings(cli, { kafka, stateDir });
      const filter = { ...filterOf(flags), status: status === 'all' ? undefined : status };
      const letters = await cli.services.kafka(settings).deadLetters({ filter });
      cli.terminal.out(json ? jsonDocument(letters.map(deadLetterSummary)) : deadLetterTable(letters));
    }),
  );
};
