import { ClueList, type Clue, type ClueField, type ClueOptions } from './clue.js';
import { fold } from './fold.js';
import { labelWords } from './label-words.js';
import { standingOf } from './standing.js';
import type { Line } from './page-lines.js';
import type { Places } from './page-places.js';
import { scanDates, surestOf, type ScannedDate } from './scan-dates.js';
import { bounds } from './settings.js';
import { toDated } from './to-dated.js';
import { hasDigit } from './tokens.js';

/** Scripts that part no words, or run them together freely: a label is found inside of longer words. */
const unparted = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

const label = (table: readonly string[]): RegExp => {
  const words = table.flatMap((row) => row.split('|'));
  const inside = words.filter((word) => unparted.test(word));
  const whole = words.filter((word) => !unparted.test(word));
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${whole.join('|')})(?![\\p{L}\\p{M}])|${inside.join('|')}`, 'u');
};

const updatedLabel = label(labelWords.updated);
const publishedLabel = label(labelWords.published);
const foreignLabel = label(labelWords.foreign);
const copyright = /©|\(c\)|copyright|all rights reserved|alle rechte|حقوق/i;

/** How much text before a date may hold its label. */
const reachOfLabel = 40;

type Label = Exclude<ClueField, 'either'> | 'foreign';

const labelIn = (text: string): Label | undefined => {
  const folded = fold(text);
  if (foreignLabel.test(folded)) return 'foreign';
  if (updatedLabel.test(folded)) return 'updated';
  return publishedLabel.test(folded) ? 'published' : undefined;
};

interface Found {
  readonly date: ScannedDate;
  readonly line: Line;
  readonly text: string;
  readonly index: number;
}

/** Labels stand before a date, or alone in the line above it. */
const labelOf = ({ date, text, index }: Found, lines: readonly Line[], from: number): Label | undefined => {
  const before = text.slice(Math.max(from, date.start - reachOfLabel), date.start);
  const own = labelIn(before);
  if (own || /[\p{L}]/u.test(before)) return own;
  const above = lines[index - 1]?.text ?? '';
  return above.length <= reachOfLabel && !hasDigit(above) ? labelIn(above) : undefined;
};

const fieldOf = (label: Label | undefined): ClueField =>
  label === undefined || label === 'foreign' ? 'either' : label;

const mostAround = 60;
const fewInSentence = 25;
const sentenceEnd = /[.!?…؟。۔।]["”»']?$/;

/** How much of the line is the date: alone, with few words, or in a sentence. */
const shareOf = ({ date, text }: Found): string => {
  const rest = text.length - (date.end - date.start);
  if (rest <= 3) return 'alone';
  return rest <= mostAround && !(rest > fewInSentence && sentenceEnd.test(text)) ? 'short' : 'sentence';
};

/** Dates in what readers see, with labels, and with their place on the page. */
export const textClues = (lines: readonly Line[], places: Places, order: ClueOptions): Clue[] => {
  const list = new ClueList();
  let scanned = 0;
  for (const [index, line] of lines.entries()) {
    if (scanned >= bounds.mostLines) break;
    const text = line.text.length > bounds.longestLine ? line.text.slice(0, bounds.dateline) : line.text;
    if (text.length < 6 || !hasDigit(text)) continue;
    scanned += 1;
    let from = 0;
    for (const date of surestOf(scanDates(text, order))) {
      const found = { date, line, text, index };
      const field = labelOf(found, lines, from);
      from = date.end;
      if (date.parts.day === undefined) continue;
      const stands = copyright.test(text) ? 'copyright' : standingOf(line.element, places);
      const share = line.text.length > bounds.longestLine ? 'sentence' : shareOf(found);
      const kind = `text:${field ?? 'either'}:${share}:${stands}`;
      if (list.countOf(kind) >= bounds.mostOfAKind) continue;
      list.add({ field: fieldOf(field), kind, dated: toDated(date.parts, text, field ? `label:${field}` : 'text') });
    }
  }
  return list.clues;
};
