import { probabilityOf } from '../learned/boosted-trees.js';
import { headingFeatures, isOpen } from './heading-features.js';
import { headingModel } from './heading-model.js';
import { agreedOdds } from './heading-kinds.js';
import { seriesHeadings } from './heading-series.js';
import { endingOf, shapeOf, widthOf } from './line-shape.js';
import type { Line } from './lines.js';

/** From this probability on a line is a heading: few paragraphs are lost to headings that are none. */
const surely = 0.4;
/** A line that ends in a colon more often introduces what is said or listed, and short lines below it are its items. */
const surelyAboutList = 0.8;

/** No line longer than this is looked at, in characters. */
const longestHeading = 250;

/** So many lines in a row that look like headings are a list. */
const shortestList = 3;

const oddsOf = (probability: number): number => Math.log(probability / (1 - probability));

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

/** The log of the odds that a line is a heading, for each line; undefined where it cannot be one. */
const ownOdds = (lines: readonly Line[], title: string): (number | undefined)[] => {
  const featuresAt = headingFeatures(lines, title);
  return lines.map((line, index) => {
    const next = lines[index + 1];
    if (next === undefined || line.text.length > longestHeading || beginsList(line, next)) return undefined;
    const { own, around } = featuresAt(index);
    return oddsOf(
      probabilityOf(
        headingModel,
        headingModel.features.map((name) => own[name] ?? around[name] ?? 0),
      ),
    );
  });
};

/** Whether each line is, behind others, one of the short lines that follow a line with a colon. */
const listedLines = (lines: readonly Line[]): boolean[] => {
  let items = -1;
  return lines.map(({ text }) => {
    const isItem = items >= 0 && isOpen(shapeOf(text));
    if (isItem) items += 1;
    else items = endingOf(text) === 'colon' ? 0 : -1;
    return items > 1;
  });
};

/** For each line below the head of a text, whether it is a heading. */
export const findHeadings = (lines: readonly Line[], title: string): boolean[] => {
  const series = seriesHeadings(lines.map(({ text }) => text));
  const listed = listedLines(lines);
  const odds = agreedOdds(lines, ownOdds(lines, title));
  const heads = odds.map((own, index) => {
    const aboutList = listed[index] === true || endingOf(lines[index]?.text ?? '') === 'colon';
    return own !== undefined && own >= oddsOf(aboutList ? surelyAboutList : surely);
  });
  return withoutLists(lines, heads).map((head, index) => head || series.has(index));
};
