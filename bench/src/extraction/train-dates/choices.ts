import { daysOf, gatherClues, gatherEvidence, readTree, type WeighedDay } from '@khabar/extraction/dates-training';
import type { EvaluationPage } from '../sets/evaluation-page.js';
import type { DateGold, FundusGold } from '../sets/gold.js';
import type { Choice, Factors } from './choice.js';

type DatedPage = EvaluationPage<DateGold | FundusGold>;

/** Relative times are left out: the sets do not say when their pages were fetched. */
const isRelative = ({ clues }: WeighedDay): boolean => clues.every(({ kind }) => kind.startsWith('relative'));

const factorsOf = ({ factors, agreeing }: WeighedDay): Factors =>
  new Map([...[...factors].map((name) => [name, 1] as const), ['agreeing', agreeing]]);

const groupOf = ({ url }: DatedPage): string => new URL(url).hostname.split('.').slice(-2).join('.');

export const choiceOf = (page: DatedPage, set: Choice['set']): Choice => {
  const read = readTree(page.html);
  const evidence = read.outcome === 'tree' ? gatherEvidence(read.tree, page) : undefined;
  const days = evidence ? daysOf(gatherClues(evidence, undefined)).filter((day) => !isRelative(day)) : [];
  return {
    id: page.id,
    set,
    group: groupOf(page),
    wanted: page.gold.published.slice(0, 10),
    days: new Map(days.map((day) => [day.day, factorsOf(day)])),
  };
};
