import type { Command } from 'commander';
import { acting, type Cli } from '../cli/cli.js';
import { UsageError } from '../cli/errors.js';
import type { ExitCode } from '../cli/exit-codes.js';
import { examples, instant, jsonOption } from '../cli/options.js';
import { readOrigins, type Origin } from '../extract/input/origins.js';

interface Flags {
  readonly dir?: string;
  readonly urls?: string;
  readonly fetchedAt?: Date;
  readonly explain?: true;
  readonly json?: true;
}

const about = `
Makes structured articles of pages and texts, here and now: no Kafka and no store is needed. A file is read as the fetcher
would read it: .html as a page, .txt as a text, both also with .gz. Its URL comes from --urls, else from the page itself.

With --dir there is one line of JSON for every *.html, *.html.gz and *.txt of the folder, in the order of their names:
  {"id":"<file name without extensions>","ok":true,"article":{…},"ms":12.3}
  {"id":"<file name without extensions>","ok":false,"error":{"code":"pdf","message":"…"}}
The codes are listed in docs/extraction.md. Exit code 0 where every file has its line, whatever the line says; for a single
FILE or URL exit code 1 where it gave no article.`;

const checkFlags = (target: string | undefined, { dir, explain, json }: Flags): void => {
  if ((target === undefined) === (dir === undefined)) throw new UsageError('expected either FILE or URL, or --dir DIR');
  if (dir !== undefined && explain) throw new UsageError('--explain: expected a single FILE or URL, got --dir');
  if (dir !== undefined && json) throw new UsageError('--json: is what --dir prints anyway, leave it out');
};

const run = async (cli: Cli, target: string | undefined, flags: Flags): Promise<ExitCode> => {
  checkFlags(target, flags);
  const { dir, urls, explain = false, json = false } = flags;
  const origins: ReadonlyMap<string, Origin> = urls === undefined ? new Map() : await readOrigins(urls);
  const fetchedAt = (flags.fetchedAt ?? new Date()).toISOString();
  // Loaded only here: no other command should wait for the extraction's tables.
  const { extractFolder, extractTarget } = await import('../extract/extract.js');
  if (dir !== undefined) return extractFolder(cli, { folder: dir, origins, fetchedAt });
  return extractTarget(cli, target ?? '', { origins, fetchedAt, explain, json });
};

export const defineExtract = (program: Command, cli: Cli): void => {
  program
    .command('extract')
    .description('make an article of a page or text, or of each in a folder, without any server')
    .argument('[target]', 'a file or a URL')
    .option('--dir <folder>', 'every page and text of this folder')
    .option(
      '--urls <file>',
      'JSON file of where the files came from: {"<id>": {"url": "<url>", "fetchedAt": "<time>"}}',
    )
    .option('--fetched-at <time>', 'when the pages were fetched, where --urls does not say it; else now', instant)
    .option('--explain', 'show which evidence won each field, and why each block of text was kept or dropped')
    .addOption(jsonOption('print one JSON document in place of a text for people'))
    .addHelpText('after', about)
    .addHelpText(
      'after',
      examples(
        'extract https://news.example/ar/library',
        'extract page.html.gz --explain',
        'extract --dir pages --urls urls.json > articles.ndjson',
        'extract --dir pages --fetched-at 2026-01-31T12:00:00Z',
      ),
    )
    .action(acting(cli, (target: string | undefined, flags: Flags) => run(cli, target, flags)));
};
