import type { PageEvidence } from '../page/page-evidence.js';
import { primaryOf, type DayOrder } from './day-order.js';
import type { Line } from './page-lines.js';

/** Top-level domains where the month comes first, or where nothing follows from them. */
const undecided = new Set('com org net info biz edu gov mil us ph io tv news blog online site app dev co ai me'.split(' '));

const domainOf = (url: string | undefined): string | undefined =>
  url === undefined ? undefined : /^[a-z]+:\/\/[^/?#]*?\.([a-z]{2,})(?::\d+)?(?:[/?#]|$)/i.exec(url)?.[1]?.toLowerCase();

const numeric = /(?<![\d/-])(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})(?![\d/-])/g;

/** Dates of the page where only one of the numbers can be the month. */
const votesOf = (lines: readonly Line[]): number => {
  let votes = 0;
  for (const { text } of lines) {
    if (text.length > 300 || !/\d[/-]\d/.test(text)) continue;
    for (const [, first, second] of text.matchAll(numeric)) {
      if (Number(first) > 12 && Number(second) <= 12) votes += 1;
      if (Number(second) > 12 && Number(first) <= 12) votes -= 1;
    }
  }
  return votes;
};

/** How this page writes dates in numbers: by those that can be read in one way only, else by language, region and domain. */
export const pageDayOrder = (
  { url, htmlLanguage, meta }: PageEvidence,
  lines: readonly Line[],
  known: string | undefined,
): DayOrder => {
  const declared = htmlLanguage ?? meta.get('og:locale')?.[0]?.replace('_', '-');
  // A declared region says more than the bare language found in the text, where both agree on the language.
  const language = known === undefined || primaryOf(declared) === primaryOf(known) ? (declared ?? known) : known;
  const votes = votesOf(lines);
  if (votes !== 0) return { language, dayFirst: votes > 0 };
  const domain = domainOf(url);
  const isNational = domain !== undefined && domain.length === 2 && !undecided.has(domain);
  const isBare = language === undefined || primaryOf(language) === language.toLowerCase();
  return { language, ...(isBare && isNational ? { dayFirst: true } : {}) };
};
