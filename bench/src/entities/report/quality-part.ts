import { figureTable, isMissed } from '../../extraction/report/figure-row.js';
import { tableOf, shown } from '../../extraction/report/table.js';
import type { Measured } from '../measured.js';
import { confidenceBands } from '../scoring/calibration.js';
import { figuresOf } from './figures.js';
import { explanations, howToRun } from './quality-words.js';
import { verdictOf, type Occasion } from '../../quality/verdict.js';

const bandTable = ({ sets }: Measured): string[] =>
  tableOf(
    ['', ...confidenceBands([]).map(({ from }) => `from ${from}`)],
    sets.map(({ set, judged }) => [
      set,
      ...confidenceBands(judged).map((band) => `${shown(band.shareRight)} of ${band.mentions}`),
    ]),
  );

/** The entities' part of docs/quality.md. */
export const qualityPart = (measured: Measured, occasion: Occasion): string => {
  const figures = figuresOf(measured);
  const missed = figures.flatMap(({ rows }) => rows.filter(isMissed).map(({ label }) => label));
  return [
    '# How good the entities are',
    '',
    '<!-- Made by `npm run bench:entities -w @khabar/bench -- --write`. -->',
    '',
    verdictOf(missed, occasion),
    '',
    ...howToRun,
    '',
    ...figures.flatMap(({ title, columns, rows }) => [
      `## ${title}`,
      '',
      ...(explanations[title] ? [...explanations[title], ''] : []),
      ...figureTable(columns, rows),
      '',
      ...(title === 'Confidence'
        ? ['By what the confidence is, the share that is right:', '', ...bandTable(measured), '']
        : []),
    ]),
  ].join('\n');
};
