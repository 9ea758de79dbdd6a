import { shapeOf, type LineShape } from './line-shape.js';
import type { Line } from './lines.js';

/** How far a line's own odds give way to those of its kind. */
const shareOfKind = 0.7;
const fewest = 3;

/** Lines of a kind do the same work in a text: times of a ticker, counted items, questions of an interview. */
const kindOf = ({ opensWith, ending }: LineShape): string | undefined => {
  if (opensWith === 'clock' || opensWith === 'enumerator' || opensWith === 'bullet' || opensWith === 'number')
    return opensWith;
  return ending === 'question' ? ending : undefined;
};

/** Odds of each line as a heading, where lines of a kind have come nearer to each other. */
export const agreedOdds = (lines: readonly Line[], odds: readonly (number | undefined)[]): (number | undefined)[] => {
  const kinds = lines.map(({ text }, index) => (odds[index] === undefined ? undefined : kindOf(shapeOf(text))));
  const sums = new Map<string, { sum: number; count: number }>();
  kinds.forEach((kind, index) => {
    if (kind === undefined) return;
    const { sum, count } = sums.get(kind) ?? { sum: 0, count: 0 };
    sums.set(kind, { sum: sum + (odds[index] ?? 0), count: count + 1 });
  });
  return odds.map((own, index) => {
    const kind = sums.get(kinds[index] ?? '');
    if (own === undefined || kind === undefined || kind.count < fewest) return own;
    return (1 - shareOfKind) * own + (shareOfKind * kind.sum) / kind.count;
  });
};
