import { readOccupations } from '@khabar/entities';
import { sumOf, type Counts } from '../extraction/scoring/counts.js';
import { joinTokens, tokensIn } from './sets/joined-text.js';
import { spansOf } from './sets/read-spans.js';
import { readTextsOfSet } from './sets/read-set.js';

export interface RoleMeasure {
  readonly counts: Counts;
  /** For a person: `-` wanted and not given, `+` given and not wanted. */
  readonly losses: readonly string[];
}

const keyOf = ({ from, to }: { readonly from: number; readonly to: number }): string => `${from} ${to}`;

/** Occupations of Wojood beside those found in the same sentence, read alone: right is the same first and last token. */
export const measureRoles = (dataDir: string): RoleMeasure | undefined => {
  const sentences = readTextsOfSet(dataDir, 'wojood', 'dev')?.flat();
  if (!sentences) return undefined;
  const scored = sentences.map((rows) => {
    const tokens = rows.map(([token]) => token);
    const { text, places } = joinTokens([{ tokens }]);
    const wanted = spansOf(rows, 'OCC');
    const given = readOccupations({ text, language: 'ar' }).map((span) => tokensIn(places, span));
    const [wantedKeys, givenKeys] = [new Set(wanted.map(keyOf)), new Set(given.map(keyOf))];
    const missed = wanted.filter((span) => !givenKeys.has(keyOf(span)));
    const extra = given.filter((span) => !wantedKeys.has(keyOf(span)));
    const shown = ({ from, to }: { readonly from: number; readonly to: number }): string =>
      `${tokens.slice(from, to).join(' ')}   | ${tokens.join(' ')}`;
    return {
      counts: { found: wanted.length - missed.length, extra: extra.length, missed: missed.length },
      losses: [...missed.map((span) => `- ${shown(span)}`), ...extra.map((span) => `+ ${shown(span)}`)],
    };
  });
  return { counts: sumOf(scored.map(({ counts }) => counts)), losses: scored.flatMap(({ losses }) => losses) };
};
