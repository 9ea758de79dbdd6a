import type { Sentence } from '@khabar/language/analysis';
import { civilDayOf, dayNumberOf, existsDay, isoOf } from './civil-day.js';
import type { Mention } from '../mentions/mention.js';
import type { DateMention } from './date-mention.js';
import { dateLexicon, dateTokensOf, type DateLexicon, type DateToken } from './date-tokens.js';
import type { DateReading, DateRule, FoundDate, Published } from './reading.js';
import { clock } from './rules/clock.js';
import { dayMonthYear, monthDayYear } from './rules/day-and-month.js';
import { withLeads } from './rules/leads.js';
import { monthAndYear } from './rules/month-and-year.js';
import { numericDay } from './rules/numeric-day.js';
import { relativeDay, weekday } from './rules/relative-days.js';
import { agoBefore, agoBehind, shiftBefore, shiftBehind } from './rules/spans.js';
import { bareYear, decades, namedYear } from './rules/years.js';
import { dateWordsOf } from './words/date-words.js';

export interface DatableText {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** BCP 47 tag. */
  readonly language: string;
  /** ISO 8601: what relative dates are told against, in its own offset. */
  readonly published?: string | undefined;
  /** The names in the text, in order: what looks like a date within one is part of it (سوق الخميس, `Jan`). */
  readonly mentions?: readonly Mention[];
}

/** The first that reads a date wins; those that read more stand before those that read part of it. */
const fromNumbers: readonly DateRule[] = [numericDay, dayMonthYear, clock, decades, agoBehind, shiftBehind, bareYear];
const fromWords: readonly DateRule[] = [
  monthDayYear,
  clock,
  weekday,
  monthAndYear,
  namedYear,
  decades,
  agoBefore,
  agoBehind,
  shiftBefore,
  shiftBehind,
  relativeDay,
];

const publishedDay = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/;

const publishedOf = (iso: string | undefined): Published | undefined => {
  const match = publishedDay.exec(iso ?? '');
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0] = match.slice(1, 4).map(Number);
  if (!existsDay({ year, month, day })) return undefined;
  const number = dayNumberOf({ year, month, day });
  const clockOf = match[4] === undefined ? {} : { minutes: Number(match[4]) * 60 + Number(match[5]) };
  return { number, day: civilDayOf(number), ...clockOf };
};

/** Where `5/6` is May the 6th. */
const monthFirstTags = new Set(['en', 'en-us', 'en-ph']);

const readAt = (reading: DateReading, index: number): FoundDate | undefined => {
  for (const rule of reading.tokens[index]?.kind === 'number' ? fromNumbers : fromWords) {
    const found = rule(reading, index);
    if (found) return found;
  }
  return undefined;
};

const found = (reading: DateReading): FoundDate[] => {
  const dates: FoundDate[] = [];
  let floor = 0;
  for (let index = 0; index < reading.tokens.length; index += 1) {
    const token = reading.tokens[index];
    if (!token?.begins) continue;
    const date = readAt(reading, index);
    if (!date) continue;
    const whole = withLeads(reading, date, floor);
    dates.push(whole);
    floor = whole.next;
    index = whole.next - 1;
  }
  return dates;
};

const dayOnly = /^\d{4}-\d{2}-\d{2}$/;

/** A clock belongs to the day that its sentence names nearest, else to the day of publication. */
const clocksPlaced = (dates: readonly FoundDate[], published: Published | undefined): FoundDate[] =>
  dates.map((date, index) => {
    if (date.rule !== 'clock' || date.at === undefined) return date;
    const days = [dates[index - 1], dates[index + 1]]
      .map((other) => other?.at)
      .filter((at) => at !== undefined && dayOnly.test(at));
    const day = days[0] ?? (published && isoOf(published.number));
    return day === undefined ? date : { ...date, at: day + date.at };
  });

const mentionOf = (text: string, tokens: readonly DateToken[], date: FoundDate): DateMention | undefined => {
  const start = tokens[date.first]?.start;
  const end = tokens[date.next - 1]?.end;
  if (start === undefined || end === undefined) return undefined;
  const { at, precision, rule } = date;
  return { start, end, text: text.slice(start, end), ...(at === undefined ? {} : { at }), precision, rule };
};

const isTelling = ({ words }: Sentence, lexicon: DateLexicon): boolean =>
  words.some(({ surface }) => {
    const { begins, mixed } = lexicon(surface);
    return begins || mixed;
  });

const outsideOfNames = (dates: readonly DateMention[], mentions: readonly Mention[]): DateMention[] => {
  let next = 0;
  return dates.filter(({ start, end }) => {
    for (let name = mentions[next]; name && name.end <= start; name = mentions[next]) next += 1;
    const name = mentions[next];
    return !name || name.start > start || name.end < end;
  });
};

/** The dates and times that a text names, in order, with what they mean on the day of its publication. Linear in its length. */
export const datesIn = ({
  text,
  sentences,
  language: tag,
  published: iso,
  mentions: names = [],
}: DatableText): DateMention[] => {
  const language = (tag.split('-')[0] ?? '').toLowerCase();
  const lexicon = dateLexicon(dateWordsOf(language), language);
  const published = publishedOf(iso);
  const monthFirst = monthFirstTags.has(tag.toLowerCase());
  const mentions: DateMention[] = [];
  for (const sentence of sentences) {
    if (!isTelling(sentence, lexicon)) continue;
    const tokens = dateTokensOf(sentence, lexicon);
    const reading = { tokens, published, monthFirst, isFuture: tokens.some(({ future }) => future), language };
    for (const date of clocksPlaced(found(reading), published)) {
      const mention = mentionOf(text, tokens, date);
      if (mention) mentions.push(mention);
    }
  }
  return outsideOfNames(mentions, names);
};
