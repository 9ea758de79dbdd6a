import type { Command } from 'commander';
import { acting, type Cli } from '../cli/cli.js';
import { CliError } from '../cli/errors.js';
import { examples, jsonOption, withServers } from '../cli/options.js';
import { resolveSettings, type ConnectionFlags } from '../connection/settings.js';
import { jsonDocument } from '../output/json.js';
import { progressOn } from '../output/progress.js';
import { articleIdsOf } from '../trace/subject.js';
import { traceArticle } from '../trace/trace-article.js';
import { traceTable } from '../trace/trace-table.js';

interface Flags extends ConnectionFlags {
  readonly json?: true;
}

const about = `
Shows the request, each raw, parsed, change and current record, drops, dead letters, and what the store holds. Records that
a topic has let go of by its retention are not shown. Exit code 1 where nothing is known.`;

export const defineTrace = (program: Command, cli: Cli): void => {
  const command = program
    .command('trace')
    .description('follow one article through every stage')
    .argument('<id>', 'article id, URL, or external id')
    .addOption(jsonOption('print one JSON document: a list of traces, usually of one'))
    .addHelpText('after', about)
    .addHelpText(
      'after',
      examples('trace 0f3c5a9b7d1e2f40a1b2c3d4e5f60718', 'trace https://news.example/ar/library --json'),
    );
  withServers(command).action(
    acting(cli, async (subject: string, { json, ...connection }: Flags) => {
      const settings = await resolveSettings(cli, connection);
      const kafka = cli.services.kafka(settings);
      const store = await cli.services.store(settings);
      const progress = progressOn(cli.terminal);
      try {
        progress.report('reading the topics');
        const ids = await articleIdsOf(kafka, subject);
        const traces = await Promise.all(ids.map((id) => traceArticle({ kafka, store }, id)));
        progress.end();
        if (!traces.some(({ entries }) => entries.length > 0)) throw new CliError(`nothing is known of "${subject}"`);
        cli.terminal.out(json ? jsonDocument(traces) : traces.map(traceTable).join('\n'));
      } finally {
        progress.end();
        await store.close();
      }
    }),
  );
};
