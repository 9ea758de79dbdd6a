import { readDateLine } from './date-line.js';
import { endingOf, isWide, widthOf } from './line-shape.js';

/** Above this width a text is not hard-wrapped: each line is a paragraph, in columns. */
const widestWrap = 140;
const narrowestWrap = 40;
/** Of the neighbouring lines of a wrapped text, at least this share is full. */
const fullShare = 0.5;
/** With fewer full lines than this, one that ends its sentence speaks against wrapping. */
const fewFull = 3;
/** Longest word of a script without spaces, in columns: it may have been moved whole. */
const longestUnspaced = 12;
const shortestRepeated = 8;

const firstWordOf = (line: string): number => {
  const width = widthOf(line.split(' ', 1)[0] ?? '');
  return isWide(line.slice(0, 1)) ? Math.min(width, longestUnspaced) : width;
};

/** A line is full when the first word of the next one would not have fitted behind it. */
const isFull = (line: string, next: string, width: number): boolean => widthOf(line) + 1 + firstWordOf(next) > width;

/** What could not have been broken says nothing about where lines were. */
const isBreakable = (line: string): boolean => line.includes(' ') || isWide(line.slice(0, 1));

const neighboursOf = (block: readonly string[]): [string, string][] =>
  block.slice(1).map((next, index) => [block[index] ?? '', next]);

/** The width at which a text was wrapped, in columns, or undefined where its lines are whole paragraphs. */
export const wrapWidthOf = (blocks: readonly (readonly string[])[]): number | undefined => {
  let width = 0;
  for (const line of blocks.flat()) {
    if (isBreakable(line)) width = Math.max(width, widthOf(line));
    if (width > widestWrap) return undefined;
  }
  if (width < narrowestWrap) return undefined;
  const neighbours = blocks.flatMap(neighboursOf);
  const full = neighbours.filter(([line, next]) => isFull(line, next, width));
  if (full.length === 0 || full.length < neighbours.length * fullShare) return undefined;
  return full.length < fewFull && full.some(([line]) => endingOf(line) === 'stop') ? undefined : width;
};

/** What stands between two lines of a paragraph: nothing behind a hyphen, and in scripts that write no spaces. */
const between = (before: string, line: string): string =>
  /^\S-$/.test(before.slice(-2)) || isWide(before.slice(-1)) || isWide(line.slice(0, 1)) ? '' : ' ';

/** A line that is all of its paragraph whatever its width. */
const standsAlone = (line: string): boolean => {
  const date = readDateLine(line);
  return date !== undefined && date.kind !== 'label-like';
};

interface Open {
  readonly beginning: string;
  /** The lines and what stands between them. */
  readonly parts: string[];
  lines: number;
}

/** Joins the lines of a text that was wrapped at the width. A paragraph that comes again has as many lines as before. */
export const joinedLines = (blocks: readonly (readonly string[])[], width: number): string[][] => {
  const linesByBeginning = new Map<string, number>();
  return blocks.map((block) => {
    const paragraphs: Open[] = [];
    let last: Open | undefined;
    block.forEach((line, index) => {
      const before = block[index - 1] ?? '';
      const ended = last === undefined || linesByBeginning.get(last.beginning) === last.lines;
      const repeats = line.length >= shortestRepeated && (linesByBeginning.has(line) || last?.beginning === line);
      const alone = standsAlone(line) || (last?.lines === 1 && standsAlone(before));
      if (last && !ended && !repeats && !alone && isFull(before, line, width)) {
        last.parts.push(between(before, line), line);
        last.lines += 1;
        return;
      }
      if (last) linesByBeginning.set(last.beginning, linesByBeginning.get(last.beginning) ?? last.lines);
      last = { beginning: line, parts: [line], lines: 1 };
      paragraphs.push(last);
    });
    if (last) linesByBeginning.set(last.beginning, linesByBeginning.get(last.beginning) ?? last.lines);
    return paragraphs.map(({ parts }) => parts.join(''));
  });
};
