import type { PageEvidence } from '../page/page-evidence.js';
import { primaryOf, type DayOrder } from './day-order.js';
import type { Line } from './page-lines.js';
import { bounds } from './settings.js';

/** Top-level domains where the month comes first, or where nothing follows from them. */
const undecided = new Set(
  'com org net info biz edu gov mil us ph io tv news blog online site app dev co ai me'.split(' '),
);

const domainOf = (url: string | undefined): string | undefined =>
  url === undefined
    ? undefined
    : /^[a-z]+:\/\/[^/?#]*?\.([a-z]{2,})(?::\d+)?(?:[/?#]|$)/i.exec(url)?.[1]?.toLowerCase();

const numeric = /(?<![\d/-])(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?![\d/-])/g;
const mayHoldDates = /\d[/-]\d/;

const isoOf = (year: string, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** More than zero where this date puts the day first, less where it puts the month first. */
const voteOf = ([, first, second, year = '']: readonly string[], statedDays: ReadonlySet<string>): number => {
  const [one, two] = [Number(first), Number(second)];
  if (one === two || (one > 12 && two > 12)) return 0;
  if (one > 12) return 1;
  if (two > 12) return -1;
  return Number(statedDays.has(isoOf(year, two, one))) - Number(statedDays.has(isoOf(year, one, two)));
};

/** By dates that can be read in one way only, and by those that one reading makes a day that the page states elsewhere. */
const votesOf = (lines: readonly Line[], statedDays: ReadonlySet<string>): number => {
  let votes = 0;
  for (const { text } of lines) {
    if (text.length > bounds.longestLine || !mayHoldDates.test(text)) continue;
    for (const match of text.matchAll(numeric)) votes += voteOf(match, statedDays);
  }
  return votes;
};

interface Known {
  readonly language: string | undefined;
  /** Days of stamps, YYYY-MM-DD. */
  readonly statedDays: ReadonlySet<string>;
}

export const languageOf = ({ htmlLanguage, meta }: PageEvidence, known: string | undefined): string | undefined => {
  const declared = htmlLanguage ?? meta.get('og:locale')?.[0]?.replace('_', '-');
  if (known === undefined || known === 'und') return declared;
  // A declared region says more than the bare language found in the text, where both agree on the language.
  return primaryOf(declared) === primaryOf(known) ? declared : known;
};

/** How this page writes dates in numbers: as its own dates show, else by language, region and domain. */
export const pageDayOrder = (
  { url }: PageEvidence,
  lines: readonly Line[],
  { language, statedDays }: Known,
): DayOrder => {
  const votes = votesOf(lines, statedDays);
  if (votes !== 0) return { language, dayFirst: votes > 0 };
  const domain = domainOf(url);
  const isNational = domain !== undefined && domain.length === 2 && !undecided.has(domain);
  const isBare = language === undefined || primaryOf(language) === language.toLowerCase();
  return { language, ...(isBare && isNational ? { dayFirst: true } : {}) };
};
