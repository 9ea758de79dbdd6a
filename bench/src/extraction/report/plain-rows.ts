import type { PlainScore, PlainScores } from '../plain-text/score.js';
import type { FigureRow } from './figure-row.js';

interface PlainBar {
  readonly label: string;
  readonly figure: (score: PlainScore) => number;
  readonly floor?: number;
  readonly aim?: number;
  readonly isCeiling?: boolean;
  readonly isInSample?: boolean;
}

const plainBars: readonly PlainBar[] = [
  { label: 'title', figure: ({ title }) => title },
  { label: 'subtitle', figure: ({ subtitle }) => subtitle, floor: 0.9, aim: 0.95, isInSample: true },
  { label: 'headings recalled', figure: ({ headings }) => headings, floor: 0.9, aim: 0.95 },
  { label: 'extra headings', figure: ({ headingsExtra }) => headingsExtra, floor: 0.05, aim: 0.05, isCeiling: true },
  { label: 'captions', figure: ({ captions }) => captions, floor: 0.95, aim: 0.99 },
  { label: 'paragraph F1', figure: ({ paragraphF1 }) => paragraphF1, floor: 0.98, aim: 0.99 },
];

export const plainColumns = ['Khabar', 'short-line rule'] as const;

/** Floors stand for the texts as the bars describe them; the varied ones are harder and have none. */
export const plainRows = (scores: Readonly<Record<string, PlainScores>>): FigureRow[] =>
  Object.entries(scores).flatMap(([preset, { overall, shortLines }]) =>
    plainBars.map(({ label, figure, isInSample, floor, aim, isCeiling }) => ({
      label: `${preset}: ${label}`,
      figures: [figure(overall), figure(shortLines)],
      isInSample,
      ...(preset === 'described' ? { floor, aim, isCeiling } : {}),
    })),
  );
