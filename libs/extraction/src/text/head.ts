import { bylineNames, endsSentence, isEmptyDateLabel, isHeadingLike, labelledDate } from './line-kinds.js';
import type { Line } from './lines.js';

/** What stands above the first paragraph. */
export interface Head {
  readonly title: string;
  readonly subtitle?: string;
  readonly summary: readonly string[];
  readonly authors: readonly string[];
  readonly dates: readonly string[];
  /** The lines below it. */
  readonly body: readonly Line[];
}

const titleLimits = { characters: 220, words: 40 };
/** Without a date line under it, a standfirst is told from the first paragraph by its length, in characters. */
const longestLooseSubtitle = 250;
/** How far below the title a date line still ends the head, in lines. */
const longestHead = 6;

const isDateLine = ({ text }: Line): boolean => isEmptyDateLabel(text) || labelledDate(text) !== undefined;

const isTitle = (line: Line | undefined, alone: boolean): line is Line =>
  line !== undefined &&
  line.text.length <= titleLimits.characters &&
  (alone || isHeadingLike(line.text, titleLimits) || !endsSentence(line.text));

/** Lines between the title and a date line are standfirst; a page prints its date above its first paragraph. */
const aboveDate = (lines: readonly Line[]): number => {
  const at = lines.slice(0, longestHead).findIndex(isDateLine);
  return at === -1 ? 0 : at;
};

const looseSubtitle = ([first, second]: readonly Line[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  first.text.length <= longestLooseSubtitle &&
  !endsSentence(first.text) &&
  isHeadingLike(first.text, { characters: longestLooseSubtitle, words: 45 });

/** Reads the head of a text. A title that is known already is not looked for, only left out where it comes again. */
export const readHead = (lines: readonly Line[], known: string | undefined): Head => {
  const [first, ...rest] = lines;
  const found = known === undefined && isTitle(first, rest.length === 0);
  const title = known ?? (found ? first.text : '');
  const below = (found ? rest : lines).filter(({ text }) => text !== title);
  const above = title === '' ? 0 : aboveDate(below);
  const head = below.slice(0, above);
  const dateLines = below.filter(isDateLine);
  const plain = below.slice(above).filter((line) => !isDateLine(line));
  const names = [...head, ...plain.slice(0, 2)].map(({ text }) => bylineNames(text));
  const authors = names.find((list) => list !== undefined) ?? [];
  const isByline = ({ text }: Line): boolean => authors.length > 0 && bylineNames(text)?.[0] === authors[0];
  const standfirst = head.filter((line) => !isByline(line)).map(({ text }) => text);
  const body = plain.filter((line) => !isByline(line));
  const loose = standfirst.length === 0 && title !== '' && looseSubtitle(body);
  const [subtitle, ...summary] = loose ? body.slice(0, 1).map(({ text }) => text) : standfirst;
  return {
    title,
    ...(subtitle === undefined ? {} : { subtitle }),
    summary,
    authors,
    dates: dateLines.flatMap(({ text }) => labelledDate(text) ?? []),
    body: loose ? body.slice(1) : body,
  };
};
