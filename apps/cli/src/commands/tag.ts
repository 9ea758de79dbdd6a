import { InvalidArgumentError, type Command } from 'commander';
import { languageSchema } from '@khabar/contracts';
import { acting, type Cli } from '../cli/cli.js';
import { UsageError } from '../cli/errors.js';
import { exitCodes, type ExitCode } from '../cli/exit-codes.js';
import { examples, instant, jsonOption } from '../cli/options.js';

interface Flags {
  readonly language?: string;
  readonly tsv?: string;
  readonly published?: Date;
  readonly json?: true;
}

const about = `
Finds who is named in a text: people, places, organisations and the rest (events, peoples), under which canonical name and in
which role, what they said, and which days are named. A text comes as it is, as the name of a file in UTF-8 (also .gz), or
from standard input as -. Names are marked in the text, in colours on a screen, in brackets elsewhere and with NO_COLOR.

With --tsv it reads lines of token<TAB>label with blank lines between sentences, and prints the same tokens and blank lines
with labels of its own: B-PER I-PER B-LOC I-LOC B-ORG I-ORG B-MISC I-MISC O. The labels it reads are ignored.`;

const language = (value: string): string => {
  if (languageSchema.safeParse(value).success) return value;
  throw new InvalidArgumentError('expected a language such as ar or en-GB');
};

const checkFlags = (text: string | undefined, { tsv, json, published }: Flags): void => {
  if ((text === undefined) === (tsv === undefined)) throw new UsageError('expected either TEXT or FILE, or --tsv FILE');
  if (tsv !== undefined && json) throw new UsageError('--json: expected TEXT or FILE, got --tsv');
  if (tsv !== undefined && published) throw new UsageError('--published: expected TEXT or FILE, got --tsv');
  if (text?.trim() === '') throw new UsageError('expected TEXT or FILE, got nothing but blanks');
};

const run = async (cli: Cli, text: string | undefined, flags: Flags): Promise<ExitCode> => {
  checkFlags(text, flags);
  // Loaded only here: no other command should wait for the models.
  const { tagFile, tagText } = await import('../tag/tag.js');
  if (flags.tsv !== undefined) await tagFile(cli, flags.tsv, flags.language);
  else {
    const published = flags.published?.toISOString();
    await tagText(cli, text ?? '', { language: flags.language, published, json: flags.json ?? false });
  }
  return exitCodes.ok;
};

export const defineTag = (program: Command, cli: Cli): void => {
  program
    .command('tag')
    .description('find people, places and organisations in a text, without any server')
    .argument('[text]', 'a text, a file of text, or - for standard input')
    .option('--language <tag>', 'language of the text; told from the text where absent', language)
    .option('--tsv <file>', 'label the tokens of this file, or of - for standard input')
    .option('--published <time>', 'when the text was published, so that its days can be told', instant)
    .addOption(jsonOption('print one JSON document in place of a text for people'))
    .addHelpText('after', about)
    .addHelpText(
      'after',
      examples(
        'tag "Angela Merkel met Emmanuel Macron in Paris on Tuesday." --published 2026-01-31T12:00:00Z',
        'tag article.txt --language ar --json',
        'tag --language ar --tsv tokens.tsv > tagged.tsv',
      ),
    )
    .action(acting(cli, (text: string | undefined, flags: Flags) => run(cli, text, flags)));
};
