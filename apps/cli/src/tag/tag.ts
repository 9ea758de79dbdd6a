import { readOccupations, readText } from '@khabar/entities';
import { identifyLanguage } from '@khabar/language';
import type { Cli } from '../cli/cli.js';
import { jsonDocument } from '../output/json.js';
import { inBrackets, inColour } from './colours.js';
import { printedReading } from './print-reading.js';
import { readContent, readTextArgument } from './read-input.js';
import { tagRows } from './tag-rows.js';

/** As much of a text as its language shows in, in characters. */
const tellingText = 3_000;

const languageOf = (text: string): string => identifyLanguage(text.slice(0, tellingText)).language;

const firstColumn = /^[^\t\r\n]*/gm;

/** Prints the rows of a file with labels of ours. */
export const tagFile = async (cli: Cli, name: string, language?: string): Promise<void> => {
  const content = await readContent(cli, name);
  const telling = (): string => (content.slice(0, tellingText).match(firstColumn) ?? []).join(' ');
  cli.terminal.out(tagRows(content, language ?? languageOf(telling())));
};

export interface TagTextOptions {
  readonly language?: string;
  readonly published?: string;
  readonly json: boolean;
}

/** Prints who is named in a text, what they said and when. */
export const tagText = async (cli: Cli, given: string, options: TagTextOptions): Promise<void> => {
  const { terminal, env } = cli;
  const text = await readTextArgument(cli, given);
  const language = options.language ?? languageOf(text);
  const readable = { text, language, published: options.published };
  const reading = readText(readable);
  if (options.json) {
    terminal.out(jsonDocument({ language, text, ...reading, occupations: readOccupations(readable) }));
    return;
  }
  terminal.out(printedReading(text, reading, terminal.hasColours && !env['NO_COLOR'] ? inColour : inBrackets));
};
