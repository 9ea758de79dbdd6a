import type { Command } from 'commander';
import { acting, type Cli } from '../cli/cli.js';
import { CliError } from '../cli/errors.js';
import { examples, jsonOption, withKafka } from '../cli/options.js';
import { resolveSettings, type ConnectionFlags } from '../connection/settings.js';
import { deadLetterDetail } from '../dlq/present.js';
import { jsonDocument } from '../output/json.js';

export const defineDlqShow = (dlq: Command, cli: Cli): void => {
  const command = dlq
    .command('show')
    .description('show all of one dead letter: cause, headers and value')
    .argument('<id>', 'id as `dlq list` gives it: <topic>/<partition>/<offset> of the original record')
    .addOption(jsonOption('the output is one JSON document with and without it'))
    .addHelpText('after', examples('dlq show khabar.articles.raw.v1/0/42'));
  withKafka(command).action(
    acting(cli, async (id: string, connection: ConnectionFlags) => {
      const settings = await resolveSettings(cli, connection);
      const [letter] = await cli.services.kafka(settings).deadLetters({ filter: { id } });
      if (!letter) throw new CliError(`no dead letter has the id "${id}"; \`khabar dlq list --status all\` lists them`);
      cli.terminal.out(jsonDocument(deadLetterDetail(letter)));
    }),
  );
};
