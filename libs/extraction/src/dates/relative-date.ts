import type { Dated } from '@khabar/contracts';
import { clockAt } from './clock.js';
import { fold } from './fold.js';
import { agoWords, dayWords, dualWords, oneWords, unitWords, type RelativeUnit } from './relative-words.js';
import { numberAt, tokensOf, wordAt, type Token } from './tokens.js';
import { toDated } from './to-dated.js';

type Relative = Pick<Dated, 'at' | 'precision' | 'zone'>;

const wordsOf = (words: string): string[] => words.split(' ').map(fold);

const byWord = (words: Readonly<Record<RelativeUnit, string>>): ReadonlyMap<string, RelativeUnit> => {
  const units: readonly RelativeUnit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];
  return new Map(units.flatMap((unit) => wordsOf(words[unit]).map((word) => [word, unit] as const)));
};

const units = byWord(unitWords);
const duals = byWord(dualWords);
const ago = new Set(wordsOf(agoWords));
const one = new Set(wordsOf(oneWords));
const daysBack = new Map(dayWords.flatMap(([days, words]) => wordsOf(words).map((word) => [word, days] as const)));

interface Span {
  readonly unit: RelativeUnit;
  readonly count: number;
}

/** How far the word for “ago” may stand from what it goes with. */
const reach = 2;

const isAgo = (tokens: readonly Token[], first: number, last: number): boolean => {
  for (let index = first - reach; index <= last + reach; index += 1) {
    const inside = index >= first && index <= last;
    const word = inside ? undefined : wordAt(tokens, index)?.text;
    if (word !== undefined && ago.has(word)) return true;
  }
  return false;
};

const mostUnits = 1_000;

const spanAt = (tokens: readonly Token[], index: number): Span | undefined => {
  const word = wordAt(tokens, index)?.text;
  if (word === undefined) return undefined;
  const dual = duals.get(word);
  if (dual) return isAgo(tokens, index, index) ? { unit: dual, count: 2 } : undefined;
  const unit = units.get(word);
  if (!unit) return undefined;
  for (const first of [index - 1, index - 2]) {
    const number = numberAt(tokens, first);
    if (number && number.value < mostUnits && isAgo(tokens, first, index)) return { unit, count: number.value };
  }
  const before = wordAt(tokens, index - 1)?.text;
  const counted = before !== undefined && (one.has(before) || ago.has(before));
  return counted && isAgo(tokens, index - (one.has(before) ? 1 : 0), index) ? { unit, count: 1 } : undefined;
};

const milliseconds = { second: 1_000, minute: 60_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 } as const;

/** What an instant before the reference is called in the reference's own offset. */
interface Reference {
  /** Milliseconds of its local clock, as if it were UTC. */
  readonly local: number;
  readonly offset: string;
}

const referenceOf = (rfc3339: string): Reference | undefined => {
  const match = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d+)?(Z|[+-]\d{2}:\d{2})$/.exec(rfc3339);
  const local = Date.parse(`${match?.[1]}Z`);
  return match?.[2] === undefined || Number.isNaN(local) ? undefined : { local, offset: match[2] };
};

const dayOf = (local: Date): { year: number; month: number; day: number } => ({
  year: local.getUTCFullYear(),
  month: local.getUTCMonth() + 1,
  day: local.getUTCDate(),
});

const monthsBefore = (local: number, months: number): Date => {
  const date = new Date(local);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months, 1));
};

/** Nobody says “3 hours ago” after exactly three hours: the date is as coarse as the unit. */
const resolved = ({ unit, count }: Span, { local, offset }: Reference): Relative => {
  if (unit === 'month' || unit === 'year') {
    const { year, month } = dayOf(monthsBefore(local, unit === 'month' ? count : 12 * count));
    return toDated(unit === 'month' ? { year, month } : { year }, '', '');
  }
  const date = new Date(local - count * milliseconds[unit]);
  const { year, month, day } = dayOf(date);
  if (unit === 'week') return toDated({ year, month, day }, '', '');
  if (unit === 'day' || unit === 'hour') return toDated({ year, month, day }, '', '');
  const clock = { hour: date.getUTCHours(), minute: date.getUTCMinutes(), zone: offset };
  return toDated({ year, month, day, clock }, '', '');
};

const namedDay = (tokens: readonly Token[], index: number, { local }: Reference): Relative | undefined => {
  const word = wordAt(tokens, index)?.text;
  const days = word === undefined ? undefined : daysBack.get(word);
  if (days === undefined) return undefined;
  const day = dayOf(new Date(local - days * milliseconds.day));
  for (const near of [index + 1, index + 2, index + 3]) {
    const clock = clockAt(tokens, near);
    if (clock) return toDated({ ...day, clock: clock.clock }, '', '');
  }
  return toDated(day, '', '');
};

/** Thai parts no words; this one opens the phrase for “ago”. */
const apart = (text: string): string => text.replaceAll('ที่', ' ที่');

/** `2 hours ago`, `منذ يومين`, `gestern, 10:30` against a reference in RFC 3339. */
export const relativeDate = (text: string, reference: string): Relative | undefined => {
  const from = referenceOf(reference);
  if (!from) return undefined;
  const tokens = tokensOf(apart(text));
  for (let index = 0; index < tokens.length; index += 1) {
    const span = spanAt(tokens, index);
    const relative = span ? resolved(span, from) : namedDay(tokens, index, from);
    if (relative)
      return {
        at: relative.at,
        precision: relative.precision,
        ...(relative.zone === undefined ? {} : { zone: relative.zone }),
      };
  }
  return undefined;
};
