import { collapse } from '../clean.js';

/** One logical line of a text: hard-wrapped lines are already joined. */
export interface Line {
  readonly text: string;
  /** True where a blank line, or noise, stands before it. */
  readonly afterGap: boolean;
}

const anyLetterOrDigit = /[\p{L}\p{N}]/u;

const isNoise = (line: string): boolean => !anyLetterOrDigit.test(line);

/** Above this width a text is not hard-wrapped: each line is a paragraph, in characters. */
const widestWrap = 140;
const narrowestWrap = 40;
/** Of the neighbouring lines of a wrapped text, at least this share is full. */
const fullShare = 0.6;

/** A line is full when the first word of the next one would not have fitted behind it. */
const isFull = (line: string, next: string, width: number): boolean =>
  line.length + 1 + (next.split(' ', 1)[0] ?? '').length > width;

const blocksOf = (text: string): string[][] => {
  const blocks: string[][] = [[]];
  for (const raw of text.split(/\r\n?|\n|\u2028|\u2029/)) {
    const line = collapse(raw);
    if (isNoise(line)) blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.filter((block) => block.length > 0);
};

const neighboursOf = (block: readonly string[]): [string, string][] =>
  block.slice(1).map((next, index) => [block[index] ?? '', next]);

/** The width at which the text was wrapped, in characters, or undefined where its lines are whole paragraphs. */
const wrapWidth = (blocks: readonly string[][]): number | undefined => {
  const width = blocks.reduce((widest, block) => Math.max(widest, ...block.map((line) => line.length)), 0);
  if (width < narrowestWrap || width > widestWrap) return undefined;
  const neighbours = blocks.flatMap(neighboursOf);
  const full = neighbours.filter(([line, next]) => isFull(line, next, width));
  return full.length > 0 && full.length >= neighbours.length * fullShare ? width : undefined;
};

const joinWrapped = (block: readonly string[], width: number): string[] => {
  const joined: string[] = [];
  block.forEach((line, index) => {
    const before = block[index - 1];
    const open = joined.at(-1);
    if (before === undefined || open === undefined || !isFull(before, line, width)) joined.push(line);
    else joined[joined.length - 1] = open.endsWith('-') ? open + line : `${open} ${line}`;
  });
  return joined;
};

/** The lines of a text that say something, in order, with hard-wrapped ones joined. */
export const linesOf = (text: string): Line[] => {
  const blocks = blocksOf(text);
  const width = wrapWidth(blocks);
  return blocks.flatMap((block) =>
    (width === undefined ? block : joinWrapped(block, width)).map((line, index) => ({
      text: line,
      afterGap: index === 0,
    })),
  );
};
