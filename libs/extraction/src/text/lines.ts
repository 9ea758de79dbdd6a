import { collapse } from '../clean.js';
import { joinedLines, wrapWidthOf } from './unwrap.js';

/** One logical line of a text: hard-wrapped lines are already joined. */
export interface Line {
  readonly text: string;
  /** True where a blank line, or noise, stands before it. */
  readonly afterGap: boolean;
}

// eslint-disable-next-line no-control-regex -- form feeds and vertical tabs end lines
const lineBreaks = /\r\n?|[\n\u000b\u000c\u0085\u2028\u2029]/;
const anyLetterOrDigit = /[\p{L}\p{N}]/u;

const isNoise = (line: string): boolean => !anyLetterOrDigit.test(line);

/** Runs of lines without a blank line or noise between them. */
const blocksOf = (text: string): string[][] => {
  const blocks: string[][] = [[]];
  for (const raw of text.split(lineBreaks)) {
    const line = collapse(raw);
    if (!isNoise(line)) blocks.at(-1)?.push(line);
    else if (blocks.at(-1)?.length !== 0) blocks.push([]);
  }
  return blocks.filter((block) => block.length > 0);
};

/** The lines of a text that say something, in order, with hard-wrapped ones joined. */
export const linesOf = (text: string): Line[] => {
  const blocks = blocksOf(text);
  const width = wrapWidthOf(blocks);
  const joined = width === undefined ? blocks : joinedLines(blocks, width);
  return joined.flatMap((block) => block.map((line, index) => ({ text: line, afterGap: index === 0 })));
};
