import type { Section } from '@khabar/contracts';
import { isHeadingLike } from './line-kinds.js';
import type { Line } from './lines.js';

/** A heading is shorter than what it stands over. */
const isHeadingOver = (line: Line, next: Line | undefined): boolean =>
  next !== undefined && isHeadingLike(line.text) && next.text.length > line.text.length && !isHeadingLike(next.text);

/** Paragraphs in reading order, parted by the short lines that stand over them. */
export const sectionsOf = (lines: readonly Line[]): Section[] => {
  const sections: { heading?: string; paragraphs: string[] }[] = [];
  lines.forEach((line, index) => {
    if (isHeadingOver(line, lines[index + 1])) sections.push({ heading: line.text, paragraphs: [] });
    else if (sections.length === 0) sections.push({ paragraphs: [line.text] });
    else sections.at(-1)?.paragraphs.push(line.text);
  });
  return sections;
};
