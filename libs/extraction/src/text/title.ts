import { endingOf, shapeOf, widthOf } from './line-shape.js';
import type { Line } from './lines.js';

const longestTitle = 250;
/** A sentence that ends may be a title too, but a long one is the first paragraph. */
const longestSentence = 160;

/** Whether the first line of a text is its title, not its first paragraph. A flash of one line is its own title. */
export const readsAsTitle = (line: string, alone: boolean): boolean => {
  if (line.length > longestTitle) return false;
  if (alone || endingOf(line) !== 'stop') return true;
  return line.length <= longestSentence && shapeOf(line).innerStops === 0;
};

const widestKicker = 30;
/** Titles of so few words are rare. */
const mostKickerWords = 2;

/** Whether the first line names the section or the theme: a word or two right on the title, which has a gap below it. */
export const opensWithKicker = ([first, second, third]: readonly Line[]): boolean =>
  first !== undefined &&
  second?.afterGap === false &&
  third?.afterGap === true &&
  widthOf(first.text) <= widestKicker &&
  first.text.split(' ').length <= mostKickerWords &&
  ['open', 'colon'].includes(endingOf(first.text)) &&
  widthOf(second.text) > 2 * widthOf(first.text) &&
  readsAsTitle(second.text, false);
