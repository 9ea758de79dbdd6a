import type { Reading } from '../reading.js';
import type { EvaluationPage } from '../sets/evaluation-page.js';
import type { DateGold } from '../sets/gold.js';
import type { Counts } from './counts.js';
import type { PageScore } from './page-score.js';

/** As htmldate counts: no day is missed, a wrong one is extra, never both. */
export const dayCounts = (wanted: string, given: string | undefined): Counts => ({
  found: given === wanted ? 1 : 0,
  extra: given !== undefined && given !== wanted ? 1 : 0,
  missed: given === undefined ? 1 : 0,
});

const topLevelDomain = (url: string): string => new URL(url).hostname.split('.').at(-1) ?? '';

/** Field `day`; pages are grouped by top-level domain. */
export const scoreDatesPage = ({ set, id, url, gold }: EvaluationPage<DateGold>, { day }: Reading): PageScore => {
  const counts = dayCounts(gold.published, day);
  const isRight = counts.found === 1;
  return {
    set,
    id,
    url,
    group: topLevelDomain(url),
    counts: { day: counts },
    losses: isRight ? [] : [{ field: 'day', missed: [gold.published], extra: day === undefined ? [] : [day] }],
  };
};
