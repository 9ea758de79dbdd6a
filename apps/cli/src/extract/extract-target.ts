import { explainArticle } from '@khabar/extraction';
import type { Cli } from '../cli/cli.js';
import { CliError } from '../cli/errors.js';
import { exitCodes, type ExitCode } from '../cli/exit-codes.js';
import { jsonDocument } from '../output/json.js';
import { extractPage } from './extract-page.js';
import { pageOfTarget, type TargetOptions } from './input/page-of-target.js';
import type { Page } from './input/page.js';
import { printedArticle } from './output/print-article.js';
import { printedExplanation } from './output/print-explanation.js';

export interface ExtractTargetOptions extends TargetOptions {
  readonly explain: boolean;
  readonly json: boolean;
}

const printExplanation = ({ terminal }: Cli, page: Page & { ok: true }, json: boolean): void => {
  const explanation = explainArticle(page.decode());
  terminal.out(json ? jsonDocument(explanation) : printedExplanation(explanation));
};

/** Prints the article of a file or URL, or why it came out as it did. */
export const extractTarget = async (cli: Cli, target: string, options: ExtractTargetOptions): Promise<ExitCode> => {
  const page = await pageOfTarget(cli, target, options);
  const outcome = extractPage(page);
  if (options.explain && page.ok) printExplanation(cli, page, options.json);
  else if (options.json) cli.terminal.out(jsonDocument(outcome));
  else if (outcome.ok) cli.terminal.out(printedArticle(outcome.article));
  if (outcome.ok) return exitCodes.ok;
  throw new CliError(`${outcome.id}: ${outcome.error.code}: ${outcome.error.message}`);
};
