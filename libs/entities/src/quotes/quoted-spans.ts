import { markUses, type MarkUse } from './quotation-marks.js';

export interface Span {
  readonly start: number;
  readonly end: number;
}

interface Open {
  /** Behind the mark. */
  readonly start: number;
  readonly mark: string;
  readonly use: MarkUse;
}

/** Quotations within quotations; deeper ones are none. */
const mostOpen = 6;
const lineFeed = 0x0a;

const uses = new Map(Object.entries(markUses).map(([mark, use]) => [mark.charCodeAt(0), { mark, use }]));
const isMark = new Uint8Array(0x1_0000);
for (const code of [lineFeed, ...uses.keys()]) isMark[code] = 1;

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
const space = /[\s\u00a0\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

const isWordAt = (text: string, at: number): boolean => wordCharacter.test(text.charAt(at));
const isSpaceAt = (text: string, at: number): boolean => at < 0 || at >= text.length || space.test(text.charAt(at));

/** A word begins behind the mark, and none goes on through it. */
const beginsWord = (text: string, at: number): boolean => !isWordAt(text, at - 1) && !isSpaceAt(text, at + 1);
const endsWord = (text: string, at: number): boolean => !isSpaceAt(text, at - 1) && !isWordAt(text, at + 1);
const isDigit = (text: string, at: number): boolean => /\d/.test(text.charAt(at));

const closedBy = (open: readonly Open[], mark: string): number => {
  for (let index = open.length - 1; index >= 0; index -= 1) {
    if (open[index]?.use.closers?.includes(mark)) return index;
  }
  return -1;
};

const closes = (text: string, at: number, { mark, use }: Open): boolean => {
  const own = text.charAt(at);
  // A mark that opens and closes alike: at the beginning of a word it opens one more.
  if (own === mark && isSpaceAt(text, at - 1) && !isSpaceAt(text, at + 1)) return false;
  return !use.placed || endsWord(text, at);
};

const opens = (text: string, at: number, use: MarkUse): boolean => {
  if (use.closers === undefined) return false;
  if (use.placed) return beginsWord(text, at);
  // Inches, and the closing mark of what nothing opened.
  return text.charAt(at) !== '"' || !(isDigit(text, at - 1) || (isWordAt(text, at - 1) && isSpaceAt(text, at + 1)));
};

const trimmed = (text: string, from: number, to: number): Span => {
  let start = from;
  let end = to;
  while (start < end && isSpaceAt(text, start)) start += 1;
  while (end > start && isSpaceAt(text, end - 1)) end -= 1;
  return { start, end };
};

const outermost = (spans: Span[]): Span[] => {
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  let reached = -1;
  for (const span of spans) {
    if (span.start < reached || span.start >= span.end) continue;
    kept.push(span);
    reached = span.end;
  }
  return kept;
};

/**
 * What stands between quotation marks, without them, in order and without the quotations inside. What is not closed ends
 * with its line. Linear in the length of the text.
 */
export const quotedSpans = (text: string): Span[] => {
  const spans: Span[] = [];
  let open: Open[] = [];
  const endLine = (at: number): void => {
    for (const { start, use } of open) if (!use.mustClose) spans.push(trimmed(text, start, at));
    open = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isMark[code] !== 1) continue;
    if (code === lineFeed) endLine(at);
    const found = uses.get(code);
    if (!found) continue;
    const index = closedBy(open, found.mark);
    const opened = open[index];
    if (opened && closes(text, at, opened)) {
      spans.push(trimmed(text, opened.start, at));
      open.length = index;
    } else if (open.length < mostOpen && opens(text, at, found.use)) {
      open.push({ start: at + 1, mark: found.mark, use: found.use });
    }
  }
  endLine(text.length);
  return outermost(spans);
};
