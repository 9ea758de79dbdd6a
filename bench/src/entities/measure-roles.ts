import { readText } from '@khabar/entities';
import { sumOf, type Counts } from '../extraction/scoring/counts.js';
import { spansOf } from './sets/read-spans.js';
import { readTextsOfSet } from './sets/read-set.js';

export interface RoleMeasure {
  readonly counts: Counts;
  /** For a person: `-` wanted and not given, `+` given and not wanted. */
  readonly losses: readonly string[];
}

const withoutFirst = (all: readonly string[], one: string): string[] => {
  const at = all.indexOf(one);
  return at === -1 ? [...all] : [...all.slice(0, at), ...all.slice(at + 1)];
};

/** Occupations of Wojood beside the roles of the same sentence's entities, as texts. */
export const measureRoles = (dataDir: string): RoleMeasure | undefined => {
  const sentences = readTextsOfSet(dataDir, 'wojood', 'dev')?.flat();
  if (!sentences) return undefined;
  const scored = sentences.map((rows) => {
    const tokens = rows.map(([token]) => token);
    const wanted = spansOf(rows, 'OCC').map(({ from, to }) => tokens.slice(from, to).join(' '));
    const given = readText({ text: tokens.join(' '), language: 'ar' }).entities.flatMap(({ role }) => role ?? []);
    const missed = given.reduce(withoutFirst, wanted);
    const extra = wanted.reduce(withoutFirst, given);
    return {
      counts: { found: wanted.length - missed.length, extra: extra.length, missed: missed.length },
      losses: [...missed.map((text) => `- ${text}`), ...extra.map((text) => `+ ${text}`)].map(
        (line) => `${line}   | ${tokens.join(' ')}`,
      ),
    };
  });
  return { counts: sumOf(scored.map(({ counts }) => counts)), losses: scored.flatMap(({ losses }) => losses) };
};
