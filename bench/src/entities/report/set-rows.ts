import type { FigureRow } from '../../extraction/report/figure-row.js';
import { bars } from '../bars.js';
import type { SetMeasure } from '../measure-set.js';
import { shareRightOfSure } from '../scoring/calibration.js';
import { countMatches } from '../scoring/count-matches.js';

export const setColumns = ['tokens', 'text'] as const;

/** For each bar of the measured sets: the tokens tagged as they are, and the whole reading of the texts made of them. */
export const setRows = (sets: readonly SetMeasure[]): FigureRow[] =>
  sets.flatMap(({ set, tagged, read }) =>
    bars
      .filter((bar) => bar.set === set)
      .map(({ types, label, figure, floor, aim }) => ({
        label: `${set}: ${label}`,
        figures: [tagged, read].map((matches) => figure(countMatches(matches, types))),
        floor,
        aim,
      })),
  );

/** Confidence is promised for every language that has a model. */
export const calibrationRows = (sets: readonly SetMeasure[]): FigureRow[] =>
  sets.map(({ set, judged }) => ({
    label: `${set}: right of those with 0.9 and more`,
    figures: [shareRightOfSure(judged)],
    ...(set === 'anercorp' ? { floor: 0.9, aim: 0.95 } : {}),
  }));
