import type { PageEvidence } from '../page/page-evidence.js';
import type { Clue, ClueField, ClueOptions } from './clue.js';
import { fold } from './fold.js';
import { labelWords } from './label-words.js';
import { standing } from './markup-clues.js';
import { linesOf, type Line } from './page-lines.js';
import type { Places } from './page-places.js';
import { digitClass } from './digits.js';
import { scanDates, type ScannedDate } from './scan-dates.js';
import { bounds } from './settings.js';
import { toDated } from './to-dated.js';

const digit = new RegExp(`[${digitClass}]`);

const label = (words: readonly string[]): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${words.join('|')})(?![\\p{L}\\p{M}])`, 'u');

const updatedLabel = label(labelWords.updated);
const publishedLabel = label(labelWords.published);
const copyright = /©|\(c\)|copyright|all rights reserved|alle rechte|حقوق/i;

/** How much text before a date may hold its label. */
const reachOfLabel = 40;

const labelIn = (text: string): ClueField | undefined => {
  const folded = fold(text);
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
const labelOf = ({ date, text, index }: Found, lines: readonly Line[], from: number): ClueField | undefined => {
  const before = text.slice(Math.max(from, date.start - reachOfLabel), date.start);
  const own = labelIn(before);
  if (own || /[\p{L}]/u.test(before)) return own;
  const above = lines[index - 1]?.text ?? '';
  return above.length <= reachOfLabel && !digit.test(above) ? labelIn(above) : undefined;
};

/** How much of the line is the date: alone, with few words, or in a sentence. */
const shareOf = ({ date, text }: Found): string => {
  const rest = text.length - (date.end - date.start);
  if (rest <= 3) return 'alone';
  return rest <= 60 ? 'short' : 'sentence';
};

/** Dates in what readers see, with labels, and with their place on the page. */
export const textClues = ({ tree }: PageEvidence, places: Places, order: ClueOptions): Clue[] => {
  const lines = linesOf(tree);
  const clues: Clue[] = [];
  const counts = new Map<string, number>();
  let scanned = 0;
  for (const [index, line] of lines.entries()) {
    if (scanned >= bounds.mostLines) break;
    const text = line.text.length > bounds.longestLine ? line.text.slice(0, bounds.dateline) : line.text;
    if (text.length < 6 || !digit.test(text)) continue;
    scanned += 1;
    let from = 0;
    for (const date of scanDates(text, order)) {
      const found = { date, line, text, index };
      const field = labelOf(found, lines, from);
      from = date.end;
      if (date.parts.day === undefined) continue;
      const stands = copyright.test(text) ? 'copyright' : standing(line.element, places);
      const share = line.text.length > bounds.longestLine ? 'sentence' : shareOf(found);
      const key = field ? `label:${field}:${stands}` : `text:${share}:${stands}`;
      const same = counts.get(key) ?? 0;
      counts.set(key, same + 1);
      const kind = same === 0 ? key : `${key}:more`;
      const rule = field ? `label:${field}` : 'text';
      clues.push({ field: field ?? 'either', kind, dated: toDated(date.parts, text, rule) });
    }
  }
  return clues;
};
