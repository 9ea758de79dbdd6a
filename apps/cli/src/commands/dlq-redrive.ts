import type { RedriveOptions } from '@khabar/messaging';
import { Option, type Command } from 'commander';
import { acting, type Cli } from '../cli/cli.js';
import { confirmed } from '../cli/confirm.js';
import { exitCodes } from '../cli/exit-codes.js';
import { examples, jsonOption, positiveNumber, withKafka } from '../cli/options.js';
import { resolveSettings, type ConnectionFlags } from '../connection/settings.js';
import { filterOf, withFilters, type FilterFlags } from '../dlq/filters.js';
import { deadLetterSummary, deadLetterTable } from '../dlq/present.js';
import { jsonDocument } from '../output/json.js';
import { progressOn } from '../output/progress.js';

interface Flags extends ConnectionFlags, FilterFlags {
  readonly dryRun?: true;
  readonly rate?: number;
  readonly again?: true;
  readonly yes?: true;
  readonly json?: true;
}

export const defineDlqRedrive = (dlq: Command, cli: Cli): void => {
  const command = withFilters(dlq.command('redrive'))
    .description('send dead letters back to their original topic; asks first')
    .argument('[id]', 'only this one, as `dlq list` names it; else all that match')
    .option('--dry-run', 'only tell what would be sent back')
    .addOption(new Option('--rate <per second>', 'at most so many records a second').argParser(positiveNumber))
    .option('--again', 'also those that were sent back before')
    .option('--yes', 'do not ask')
    .addOption(jsonOption('print what was sent back as one JSON document'))
    .addHelpText(
      'after',
      examples('dlq redrive --code timeout --dry-run', 'dlq redrive --group khabar-parser --rate 50 --yes'),
    );
  withKafka(command).action(
    acting(cli, async (id: string | undefined, { json, yes, kafka, stateDir, ...flags }: Flags) => {
      const tools = cli.services.kafka(await resolveSettings(cli, { kafka, stateDir }));
      const { rate: ratePerSecond, again } = flags;
      const options: RedriveOptions = { filter: { ...filterOf(flags), id }, again, ratePerSecond };
      const planned = await tools.redrive({ ...options, dryRun: true });
      const count = planned.redriven.length;
      const asks = !flags.dryRun && count > 0 && !yes;
      if (asks && !(await confirmed(cli, `Send ${count} dead ${count === 1 ? 'letter' : 'letters'} back?`)))
        return exitCodes.failure;
      const progress = progressOn(cli.terminal);
      const report = flags.dryRun
        ? planned
        : await tools.redrive({
            ...options,
            signal: cli.signal,
            onProgress: (done, total) => progress.report(`${done} of ${total} sent back`),
          });
      progress.end();
      const redriven = report.redriven.map(deadLetterSummary);
      if (json) return void cli.terminal.out(jsonDocument({ ...report, redriven }));
      cli.terminal.out(deadLetterTable(report.redriven));
      const done = flags.dryRun ? 'would be sent back' : 'sent back';
      cli.terminal.out(`\n${redriven.length} ${done}, ${report.alreadyRedriven} had been sent back before\n`);
    }),
  );
};
