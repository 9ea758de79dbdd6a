import type { PageEvidence } from '../page/page-evidence.js';
import { addressClues } from './address-clues.js';
import { dayOf, hasClock, type Clue } from './clue.js';
import { inLocalTime } from './local-time.js';
import { markupClues } from './markup-clues.js';
import { languageOf, pageDayOrder } from './page-day-order.js';
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
  return (
    instant <= latest && year >= (stated.test(kind) ? plausible.earliestStatedYear : plausible.earliestVisibleYear)
  );
};

/** All plausible dates of a page with what speaks for them, each in the local time of the page where that can be told. */
export const gatherClues = (evidence: PageEvidence, language: string | undefined): Clue[] => {
  const reference = evidence.fetchedAt;
  const declared = languageOf(evidence, language);
  const lines = linesOf(evidence.tree);
  const linkedData = linkedDataClues(evidence, { language: declared, reference });
  const statedDays = new Set(linkedData.map(({ dated }) => dayOf(dated)));
  const options = { ...pageDayOrder(evidence, lines, { language: declared, statedDays }), reference };
  const places = placesOf(evidence);
  const clues = [
    ...linkedData,
    ...metaClues(evidence, options),
    ...markupClues(evidence, places, options),
    ...textClues(lines, places, options),
    ...scriptClues(evidence, declared),
    ...addressClues(evidence),
  ];
  return inLocalTime(clues.filter((clue) => isPlausible(clue, evidence.fetchedAt)));
};
