import { datesIn } from '@khabar/entities';
import { sentencesOf } from '@khabar/language/analysis';
import { sumOf, type Counts } from '../extraction/scoring/counts.js';
import { joinTokens, tokensIn } from './sets/joined-text.js';
import { spansOf, type TokenSpan } from './sets/read-spans.js';
import { readTextsOfSet } from './sets/read-set.js';

export interface DateMeasure {
  /** The same first and last token. */
  readonly exact: Counts;
  /** At least one token in common. */
  readonly overlapping: Counts;
  /** For a person: `-` wanted and not given, `+` given and not wanted, exactly. */
  readonly losses: readonly string[];
}

type Same = (one: TokenSpan, other: TokenSpan) => boolean;

const isEqual: Same = (one, other) => one.from === other.from && one.to === other.to;
const overlaps: Same = (one, other) => one.from < other.to && other.from < one.to;

const without = (spans: readonly TokenSpan[], others: readonly TokenSpan[], same: Same): TokenSpan[] =>
  spans.filter((span) => !others.some((other) => same(span, other)));

const countsOf = (wanted: readonly TokenSpan[], given: readonly TokenSpan[], same: Same): Counts => {
  const missed = without(wanted, given, same).length;
  return { found: wanted.length - missed, extra: without(given, wanted, same).length, missed };
};

/** Days and years of Wojood (`DATE`) beside those found in the same sentence, read alone; times of day are left out. */
export const measureDates = (dataDir: string): DateMeasure | undefined => {
  const sentences = readTextsOfSet(dataDir, 'wojood', 'dev')?.flat();
  if (!sentences) return undefined;
  const scored = sentences.map((rows) => {
    const tokens = rows.map(([token]) => token);
    const { text, places } = joinTokens([{ tokens }]);
    const wanted = spansOf(rows, 'DATE');
    const given = datesIn({ text, sentences: sentencesOf(text), language: 'ar' })
      .filter(({ precision }) => precision !== 'time')
      .map((span) => tokensIn(places, span));
    const shown = ({ from, to }: TokenSpan): string => `${tokens.slice(from, to).join(' ')}   | ${tokens.join(' ')}`;
    return {
      exact: countsOf(wanted, given, isEqual),
      overlapping: countsOf(wanted, given, overlaps),
      losses: [
        ...without(wanted, given, isEqual).map((span) => `- ${shown(span)}`),
        ...without(given, wanted, isEqual).map((span) => `+ ${shown(span)}`),
      ],
    };
  });
  return {
    exact: sumOf(scored.map(({ exact }) => exact)),
    overlapping: sumOf(scored.map(({ overlapping }) => overlapping)),
    losses: scored.flatMap(({ losses }) => losses),
  };
};
