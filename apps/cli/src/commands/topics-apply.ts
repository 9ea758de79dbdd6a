import { readTopicsFile } from '@khabar/messaging';
import { Option, type Command } from 'commander';
import { acting, type Cli } from '../cli/cli.js';
import { exitCodes } from '../cli/exit-codes.js';
import { examples, jsonOption, wholeNumber, withKafka } from '../cli/options.js';
import { findUpwards } from '../connection/find-upwards.js';
import { resolveSettings, type ConnectionFlags } from '../connection/settings.js';
import { jsonDocument } from '../output/json.js';
import { withPartitions } from '../topics/override.js';
import { topicTable } from '../topics/report.js';

interface Flags extends ConnectionFlags {
  readonly file?: string;
  readonly partitions?: number;
  readonly replication?: number;
  readonly dryRun?: true;
  readonly json?: true;
}

export const defineTopicsApply = (topics: Command, cli: Cli): void => {
  const command = topics
    .command('apply')
    .description('create the topics of the topics file, correct their config, and name what cannot be corrected')
    .option('--file <file>', 'the topics file; KHABAR_TOPICS_FILE, else deploy/kafka/topics.yaml')
    .addOption(
      new Option('--partitions <count>', 'partitions of every topic, instead of what the file says').argParser(
        wholeNumber(1),
      ),
    )
    .addOption(
      new Option('--replication <count>', 'replicas of every partition, instead of what the file says').argParser(
        wholeNumber(1),
      ),
    )
    .option('--dry-run', 'only tell what would be done')
    .addOption(jsonOption('print the reports as one JSON document'))
    .addHelpText('after', `\nExit code 1 where a topic stays other than wanted, e.g. has more partitions.`)
    .addHelpText('after', examples('topics apply', 'topics apply --replication 1 --dry-run'));
  withKafka(command).action(
    acting(cli, async ({ file, partitions, replication, dryRun, json, ...connection }: Flags) => {
      const settings = await resolveSettings(cli, connection);
      const path = findUpwards(cli.cwd, file ?? settings.KHABAR_TOPICS_FILE);
      const wanted = withPartitions(await readTopicsFile(path), partitions);
      const reports = await cli.services.kafka(settings).applyTopics(wanted, { dryRun, replication });
      cli.terminal.out(json ? jsonDocument(reports) : topicTable(reports));
      const wrong = reports.filter(({ outcome }) => outcome === 'wrong').map(({ topic }) => topic);
      if (wrong.length === 0) return exitCodes.ok;
      cli.terminal.err(`khabar: not as ${path} wants them: ${wrong.join(', ')}\n`);
      return exitCodes.failure;
    }),
  );
};
