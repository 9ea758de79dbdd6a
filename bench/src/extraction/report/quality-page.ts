import type { Measured } from '../measured.js';
import { setNames } from '../sets/evaluation-page.js';
import { figureTable, isMissed } from './figure-row.js';
import { figuresOf } from './figures.js';
import { groupTable } from './group-table.js';
import { aboutLearning, aboutPlainText, explanations, howToRead, howToRun } from './quality-words.js';
import { verdictOf, type Occasion } from '../../quality/verdict.js';

/** True where nothing is left out: all sets, the plain texts, and the engines of both languages. */
export const isComplete = ({ contenders, results, plain }: Measured): boolean =>
  plain !== undefined &&
  setNames.every((set) => results.some((result) => result.set === set)) &&
  contenders.some(({ name }) => name === 'trafilatura');

/** The text of docs/quality.md. */
export const qualityPage = (measured: Measured, occasion: Occasion): string => {
  const figures = figuresOf(measured).map((one) => ({ ...one, rows: one.rows.filter((row) => !row.isInSample) }));
  const missed = figures.flatMap(({ rows }) => rows.filter(isMissed).map(({ label }) => label));
  const [own] = measured.contenders;
  const grouped = measured.results.filter(({ set, contender }) => contender === own?.name && set === 'fundus');
  return [
    '# How good the extraction is',
    '',
    '<!-- Made by `npm run bench:extraction -w @khabar/bench -- --write`. -->',
    '',
    verdictOf(missed, occasion),
    '',
    ...howToRun,
    '',
    ...howToRead,
    '',
    ...measured.contenders.map(({ name, version }) => `- ${name}: ${version}`),
    '',
    ...aboutLearning,
    '',
    ...measured.heldOut.map((sentence) => `- ${sentence}`),
    ...aboutPlainText,
    '',
    ...figures.flatMap(({ title, columns, rows }) => [
      `## ${title}`,
      '',
      ...(explanations[title] ?? []),
      '',
      ...figureTable(columns, rows),
      '',
    ]),
    '## By country',
    '',
    ...grouped.flatMap(groupTable),
    '',
  ].join('\n');
};
