import type { Names } from '../metadata/authors/names-in.js';
import { readByline } from './byline-line.js';
import { readDateLine, type DateLine, type DateLineOptions } from './date-line.js';
import { endingOf, widthOf } from './line-shape.js';
import type { PlacedLine } from './line-verdict.js';

/** How far below the title dates and bylines may stand, in lines. */
const longestHead = 8;
/** How far from the end, where some sites print them. */
const longestFoot = 2;
const mostStandfirstLines = 3;
/** Of several lines of a standfirst, none is longer; in columns. */
const longestOfSeveral = 400;
const longestAlone = 900;
/** A line with a colon that no table knows is a label only above prose. */
const shortestProse = 60;
const lastLabelLike = 3;

export type Separator = { readonly at: number; readonly date?: DateLine; readonly names?: Names };

/** Far from the title only words that a table knows are labels. */
const separatorOf = (
  line: PlacedLine,
  labelAbove: PlacedLine | undefined,
  options: DateLineOptions,
): Separator | undefined => {
  const date = readDateLine(line.text, options);
  if (date?.kind === 'label-like') {
    const aboveProse =
      labelAbove !== undefined && (widthOf(labelAbove.text) >= shortestProse || endingOf(labelAbove.text) === 'stop');
    return aboveProse ? { at: line.at, date } : undefined;
  }
  if (date) return { at: line.at, date };
  const names = readByline(line.text);
  return names ? { at: line.at, names } : undefined;
};

export interface Head {
  /** Lines between the title and the first date or byline: its standfirst. */
  readonly standfirst: readonly PlacedLine[];
  /** Lines that say when or by whom, wherever they stand. */
  readonly separators: readonly Separator[];
  /** A date or a byline stands right below the title. */
  readonly belowDate: boolean;
}

/** Reads what stands between the title and the first paragraph: a page prints its date above its first paragraph. */
export const readHead = (below: readonly PlacedLine[], options: DateLineOptions): Head => {
  const separators: Separator[] = [];
  let first = -1;
  below.slice(0, longestHead).forEach((line, place) => {
    const found = separatorOf(line, place <= lastLabelLike ? below[place + 1] : undefined, options);
    if (!found) return;
    separators.push(found);
    if (first === -1) first = place;
  });
  const foot = Math.max(longestHead, below.length - longestFoot);
  below.slice(foot).forEach((line) => {
    const found = separatorOf(line, undefined, options);
    if (found) separators.push(found);
  });
  const above = first === -1 ? [] : below.slice(0, first);
  const limit = above.length === 1 ? longestAlone : longestOfSeveral;
  const isHead =
    above.length <= mostStandfirstLines &&
    above.every(({ text }) => widthOf(text) <= limit) &&
    below.length > first + separators.length;
  return { standfirst: isHead ? above : [], separators, belowDate: first === 0 };
};
