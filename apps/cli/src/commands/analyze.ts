import { InvalidArgumentError, type Command } from 'commander';
import { languageSchema } from '@khabar/contracts';
import { acting, type Cli } from '../cli/cli.js';
import { examples } from '../cli/options.js';

interface Flags {
  readonly language: string;
}

const about = `
Shows how search reads a text: for each line of a file in UTF-8 (also .gz), or of standard input as -, one line of JSON with
the terms that are indexed and searched, in reading order: ["كاظم","ناتو"]. Words are folded (case, accents, the marks and
letter forms of Arabic); Arabic ones are also stemmed, unless the language is another one in Arabic letters (fa, ur, ckb, ps).`;

const language = (value: string): string => {
  if (languageSchema.safeParse(value).success) return value;
  throw new InvalidArgumentError('expected a language such as ar or en-GB');
};

const run = async (cli: Cli, file: string | undefined, flags: Flags): Promise<void> => {
  const { analyzeLines } = await import('../analyze/analyze-lines.js');
  await analyzeLines(cli, { file: file ?? '-', language: flags.language });
};

export const defineAnalyze = (program: Command, cli: Cli): void => {
  program
    .command('analyze')
    .description('show the terms that search makes of each line of a text')
    .argument('[file]', 'a file of text, or - for standard input, which is read where there is none')
    .option('--language <tag>', 'language of the text', language, 'und')
    .addHelpText('after', about)
    .addHelpText('after', examples('analyze --language ar article.txt', 'analyze --language en < article.txt'))
    .action(acting(cli, (file: string | undefined, flags: Flags) => run(cli, file, flags)));
};
