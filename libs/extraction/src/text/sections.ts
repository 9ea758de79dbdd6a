import type { Section } from '@khabar/contracts';
import { isHeadingLike } from './line-kinds.js';
import type { Line } from './lines.js';

/** A short line right under another one goes on with a list. */
const endsList = (line: Line, previous: Line | undefined): boolean =>
  !line.afterGap && previous !== undefined && isHeadingLike(previous.text);

/** A heading is shorter than what it stands over. */
const isHeadingOver = (line: Line, next: Line | undefined): boolean =>
  next !== undefined && isHeadingLike(line.text) && next.text.length > line.text.length && !isHeadingLike(next.text);

/** Paragraphs in reading order, parted by the short lines that stand over them. */
export const sectionsOf = (lines: readonly Line[]): Section[] => {
  const sections: { heading?: string; paragraphs: string[] }[] = [];
  lines.forEach((line, index) => {
    const heads = isHeadingOver(line, lines[index + 1]) && !endsList(line, lines[index - 1]);
    if (heads) sections.push({ heading: line.text, paragraphs: [] });
    else if (sections.length === 0) sections.push({ paragraphs: [line.text] });
    else sections.at(-1)?.paragraphs.push(line.text);
  });
  return sections;
};
