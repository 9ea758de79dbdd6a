import { probabilityOf } from '../learned/boosted-trees.js';
import { headingFeatures, isOpen } from './heading-features.js';
import { headingModel } from './heading-model.js';
import { seriesHeadings } from './heading-series.js';
import { endingOf, shapeOf, widthOf } from './line-shape.js';
import type { Line } from './lines.js';

/** From this probability on a line is a heading: few paragraphs are lost to headings that are none. */
const surely = 0.45;
/** A line that ends in a colon more often introduces what is said or listed. */
const surelyWithColon = 0.8;

/** No line longer than this is looked at, in characters. */
const longestHeading = 250;

/** So many lines in a row that look like headings are a list. */
const shortestList = 3;

/** Short lines that follow each other are the items of a list, under the first where that one heads it. */
const withoutLists = (lines: readonly Line[], heads: readonly boolean[]): boolean[] => {
  const kept = [...heads];
  let from = 0;
  heads.forEach((head, index) => {
    if (!head) {
      const listed = index - from >= shortestList || (index - from > 1 && lines[index - 1]?.afterGap === false);
      const heads = endingOf(lines[from - 1]?.text ?? '') !== 'colon' && lines[from + 1]?.afterGap === true;
      if (listed) kept.fill(false, heads ? from + 1 : from, index);
      from = index + 1;
    }
  });
  return kept;
};

/** A short line right under another one goes on with a list. */
const beginsList = (line: Line, next: Line): boolean =>
  !next.afterGap && isOpen(shapeOf(next.text)) && widthOf(next.text) <= 2 * widthOf(line.text);

/** For each line below the head of a text, whether it is a heading. */
export const findHeadings = (lines: readonly Line[], title: string): boolean[] => {
  const series = seriesHeadings(lines.map(({ text }) => text));
  const featuresAt = headingFeatures(lines, title);
  const heads = lines.map((line, index) => {
    const next = lines[index + 1];
    if (next === undefined || line.text.length > longestHeading || beginsList(line, next)) return false;
    const features = featuresAt(index);
    const values = headingModel.features.map((name) => features[name] ?? 0);
    const threshold = features['ends: colon'] === 1 ? surelyWithColon : surely;
    return probabilityOf(headingModel, values) >= threshold;
  });
  return withoutLists(lines, heads).map((head, index) => head || series.has(index));
};
