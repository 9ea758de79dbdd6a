import type { Dated } from '@khabar/contracts';
import type { PageEvidence } from '../page/page-evidence.js';
import { dayOf, hasClock, hasDay, type Clue } from './clue.js';
import { gatherClues } from './gather-clues.js';
import { bounds } from './settings.js';
import { daysOf, scoreOf, type WeighedDay } from './weigh-days.js';

type Field = 'published' | 'updated';

export interface PageDates {
  readonly published?: Dated;
  readonly updated?: Dated;
  /** Dates that lost, the likeliest first. */
  readonly alternatives?: (Dated & { field: Field })[];
}

const precisions = ['year', 'month', 'day', 'minute', 'second'] as const;
/** Of dates that mean the same day, the one of the most reliable source is told. */
const sources = ['text', 'image', 'url', 'class', 'script', 'time', 'property', 'meta', 'json-ld'] as const;

const sourceRank = ({ kind }: Clue): number => sources.findIndex((source) => kind.startsWith(source));

/** A clue for another field of the same day has another clock. */
const reliability = (clue: Clue, field: Field): number =>
  (clue.field === field ? 2_000 : clue.field === 'either' ? 1_000 : 0) +
  precisions.indexOf(clue.dated.precision) * 100 +
  (clue.dated.zone === undefined ? 0 : 50) +
  sourceRank(clue);

const best = <Value>(values: readonly Value[], valueOf: (value: Value) => number): Value | undefined => {
  let winner: Value | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    const reached = valueOf(value);
    if (reached > most) [winner, most] = [value, reached];
  }
  return winner;
};

const stands = /^(?:json-ld:article|meta|property|time|class|text|json-ld:other|script)/;
const elsewhere = /:(?:elsewhere|talk|far|copyright)$/;

/** Order in which sources are believed about the last change. */
const updatedOrder = [
  'json-ld:article',
  'meta',
  'property',
  'time',
  'text',
  'class',
  'json-ld:other',
  'script',
] as const;

const isUtc = ({ zone }: Dated): boolean => zone === 'Z' || zone === '+00:00';

/** By the clock where both have one and mean the same zone, else by the day. */
const isNotBefore = (date: Dated, other: Dated): boolean => {
  if (!hasClock(date) || !hasClock(other)) return dayOf(date) >= dayOf(other);
  if ((date.zone === undefined) === (other.zone === undefined)) return Date.parse(date.at) >= Date.parse(other.at);
  // A clock without zone is that of the place, which an offset tells and UTC does not.
  return isUtc(date) || isUtc(other) ? dayOf(date) >= dayOf(other) : date.at.slice(0, 19) >= other.at.slice(0, 19);
};

const updatedOf = (clues: readonly Clue[], published: Dated | undefined): Dated | undefined => {
  const candidates = clues.filter(
    ({ field, kind, more, dated }) =>
      field === 'updated' &&
      !more &&
      hasDay(dated) &&
      stands.test(kind) &&
      !elsewhere.test(kind) &&
      (!published || isNotBefore(dated, published)),
  );
  const winner = best(candidates, ({ kind }) => -updatedOrder.findIndex((source) => kind.startsWith(source)));
  return (
    winner &&
    best(
      candidates.filter(({ dated }) => dayOf(dated) === dayOf(winner.dated)),
      (clue) => reliability(clue, 'updated'),
    )?.dated
  );
};

const monthOf = (clues: readonly Clue[]): Dated | undefined =>
  clues.find(
    ({ dated, kind, field }) => dated.precision === 'month' && field !== 'updated' && !kind.startsWith('image'),
  )?.dated;

const alternativesOf = (
  days: readonly WeighedDay[],
  taken: readonly (Dated | undefined)[],
): (Dated & { field: Field })[] => {
  const told = new Set(taken.map((date) => date?.at));
  return days
    .flatMap(({ clues }) => {
      const fields = [...new Set(clues.map(({ field }): Field => (field === 'updated' ? 'updated' : 'published')))];
      return fields.flatMap((field) => {
        const own = clues.filter((clue) => (clue.field === 'updated') === (field === 'updated'));
        const clue = best(own, (candidate) => reliability(candidate, field));
        return clue && !told.has(clue.dated.at) ? [{ ...clue.dated, field }] : [];
      });
    })
    .slice(0, bounds.alternatives);
};

/**
 * When the page was published and last changed.
 * @param language of the text, BCP 47, where it is known better than from what the page declares
 */
export const pageDatesOf = (
  evidence: PageEvidence,
  { language }: { readonly language?: string | undefined } = {},
): PageDates => {
  const clues = gatherClues(evidence, language);
  const days = daysOf(clues)
    .map((day) => ({ day, score: scoreOf(day) }))
    .toSorted((one, other) => other.score - one.score)
    .map(({ day }) => day);
  const published = best(days[0]?.clues ?? [], (clue) => reliability(clue, 'published'))?.dated ?? monthOf(clues);
  const updated = updatedOf(clues, published);
  const alternatives = alternativesOf(days, [published, updated]);
  return {
    ...(published ? { published } : {}),
    ...(updated ? { updated } : {}),
    ...(alternatives.length > 0 ? { alternatives } : {}),
  };
};
