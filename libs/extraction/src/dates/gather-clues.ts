import type { PageEvidence } from '../page/page-evidence.js';
import { addressClues } from './address-clues.js';
import { dayOf, hasClock, type Clue, type ClueOptions } from './clue.js';
import { inLocalTime } from './local-time.js';
import { markupClues } from './markup-clues.js';
import { pageDayOrder } from './page-day-order.js';
import { linesOf } from './page-lines.js';
import { placesOf } from './page-places.js';
import { scriptClues } from './script-clues.js';
import { plausible } from './settings.js';
import { linkedDataClues, metaClues } from './stated-clues.js';
import { textClues } from './text-clues.js';

const stated = /^(?:json-ld|meta|property)/;

/** Dates ahead of the fetch, or from before there were pages, are about something else. */
const isPlausible = ({ kind, dated }: Clue, fetchedAt: string): boolean => {
  const latest = Date.parse(fetchedAt) + plausible.toleranceMs;
  const instant = Date.parse(hasClock(dated) ? dated.at : `${dayOf(dated)}T00:00:00Z`);
  const year = Number(dated.at.slice(0, 4));
  return instant <= latest && year >= (stated.test(kind) ? plausible.earliestStatedYear : plausible.earliestVisibleYear);
};

/** All plausible dates of a page with what speaks for them, each in the local time of the page where that can be told. */
export const gatherClues = (evidence: PageEvidence, language: string | undefined): Clue[] => {
  const lines = linesOf(evidence.tree);
  const options: ClueOptions = { ...pageDayOrder(evidence, lines, language), reference: evidence.fetchedAt };
  const places = placesOf(evidence);
  const clues = [
    ...linkedDataClues(evidence, options),
    ...metaClues(evidence, options),
    ...markupClues(evidence, places, options),
    ...textClues(lines, places, options),
    ...scriptClues(evidence, options.language),
    ...addressClues(evidence),
  ];
  return inLocalTime(clues.filter((clue) => isPlausible(clue, evidence.fetchedAt)));
};
