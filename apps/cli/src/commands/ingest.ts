import { Option, type Command } from 'commander';
import { acting, type Cli } from '../cli/cli.js';
import { exitCodes } from '../cli/exit-codes.js';
import { examples, jsonOption, positiveNumber, withServers } from '../cli/options.js';
import { resolveSettings, type ConnectionFlags } from '../connection/settings.js';
import { ingest } from '../ingest/ingest.js';
import { readUrlMap } from '../ingest/sources/url-map.js';

interface Flags extends ConnectionFlags {
  readonly feed?: true;
  readonly source?: string;
  readonly language?: string;
  readonly urls?: string;
  readonly strict?: true;
  readonly wait?: true;
  readonly timeout: number;
  readonly json?: true;
}

const defaultTimeoutSeconds = 120;

const targets = `
Targets:
  URL               an article page, or with --feed a feed that is followed from now on
  FILE.txt          a text; FILE.html a page; FILE.opml a list of feeds
  FILE.ndjson       one JSON object per line: {externalId?, url?, title?, text | html, source?, language?, fetchedAt?}
  DIR               every such file below it
  -                 NDJSON from standard input
Each file may be compressed (.gz). A page from a file gets its URL from --urls, else from its <link rel="canonical">.

A row or file that is not acceptable is named with line, field and value on standard error; the rest goes on, and the
exit code is 1 at the end. The same request has the same id: handing something in twice does no harm.

Output: one line per request, request id and article id; with --json one line of JSON each.`;

export const defineIngest = (program: Command, cli: Cli): void => {
  const command = program
    .command('ingest')
    .description('hand articles in: a URL, a feed, texts, pages, or rows of NDJSON')
    .argument('<target...>', 'URL, file, folder, or - for NDJSON on standard input')
    .option('--feed', 'the URLs are feeds')
    .option('--source <name>', 'source of what is handed in; else the row says it, else the URL, else the folder name')
    .option('--language <tag>', 'language of texts and pages from files, e.g. ar')
    .option('--urls <file>', 'JSON file of the URLs that pages in files came from: {"<file>": "<url>"}')
    .option('--strict', 'end at the first row or file that is not acceptable')
    .option('--wait', 'wait for the final outcome of every article; exit code 1 where one is not searchable')
    .addOption(
      new Option('--timeout <seconds>', 'longest wait').argParser(positiveNumber).default(defaultTimeoutSeconds),
    )
    .addOption(jsonOption('print one line of JSON per request'))
    .addHelpText('after', targets)
    .addHelpText(
      'after',
      examples(
        'ingest https://news.example/ar/library --wait',
        'ingest --feed https://news.example/feed.xml',
        'ingest texts/ --source "Example Agency"',
        'ingest pages/ --urls pages/urls.json',
        'ingest articles.ndjson --strict --json > requests.ndjson',
      ),
    );
  withServers(command).action(
    acting(cli, async (given: string[], { urls, ...flags }: Flags) => {
      const settings = await resolveSettings(cli, flags);
      const { requested, refused, unfinished } = await ingest(cli, settings, {
        ...flags,
        targets: given,
        urls: urls === undefined ? undefined : await readUrlMap(urls),
      });
      const waited = unfinished === undefined ? '' : `, ${unfinished} not searchable`;
      cli.terminal.err(`${requested} requested, ${refused} refused${waited}\n`);
      if (cli.signal.aborted) return exitCodes.interrupted;
      return refused + (unfinished ?? 0) === 0 ? exitCodes.ok : exitCodes.failure;
    }),
  );
};
