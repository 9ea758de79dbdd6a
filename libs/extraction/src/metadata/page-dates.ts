import type { Dated } from '@khabar/contracts';
import type { PageHead } from '../html/page-head.js';
import { readDate } from './dates.js';
import { dateNames, jsonLdDates } from './evidence.js';
import { textsOf, type LinkedData } from './json-ld.js';

type Field = 'published' | 'updated';

export interface PageDates {
  readonly published?: Dated;
  readonly updated?: Dated;
  readonly alternatives?: (Dated & { field: Field })[];
}

/** Clocks of publishers run ahead; a date further ahead than this is not when the page was published. */
const toleranceMs = 36 * 3_600_000;
const mostAlternatives = 8;

const candidatesOf = (field: Field, head: PageHead, nodes: readonly LinkedData[]): Dated[] => {
  const stated = [
    ...nodes.flatMap((node) =>
      jsonLdDates[field].flatMap((name) => textsOf(node[name]).map((raw) => readDate(raw, `json-ld:${name}`))),
    ),
    ...dateNames[field].flatMap((name) => (head.meta.get(name) ?? []).map((raw) => readDate(raw, `meta:${name}`))),
    ...(field === 'published' ? head.times.slice(0, 1).map((raw) => readDate(raw, 'time:datetime')) : []),
  ];
  return stated.filter((date) => date !== undefined);
};

/** The first plausible date of each field wins; the others are kept as alternatives. */
export const pageDatesOf = (head: PageHead, nodes: readonly LinkedData[], fetchedAt: string): PageDates => {
  const latest = Date.parse(fetchedAt) + toleranceMs;
  const plausible = ({ at }: Dated): boolean => Date.parse(at) <= latest;
  const published = candidatesOf('published', head, nodes);
  const updated = candidatesOf('updated', head, nodes);
  const winners = { published: published.find(plausible), updated: updated.find(plausible) };
  const alternatives = [
    ...published.map((date) => ({ ...date, field: 'published' as const })),
    ...updated.map((date) => ({ ...date, field: 'updated' as const })),
  ].filter(({ field, at }) => at !== winners[field]?.at);
  return {
    ...(winners.published ? { published: winners.published } : {}),
    ...(winners.updated ? { updated: winners.updated } : {}),
    ...(alternatives.length > 0 ? { alternatives: alternatives.slice(0, mostAlternatives) } : {}),
  };
};
