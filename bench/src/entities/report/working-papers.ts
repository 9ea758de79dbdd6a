import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SetMeasure } from '../measure-set.js';
import type { Measured } from '../measured.js';
import { entityTypes, type TypedSpan } from '../scoring/match-spans.js';

const marked = (tokens: readonly string[], { from, to }: TypedSpan): string =>
  [...tokens.slice(0, from), `[${tokens.slice(from, to).join(' ')}]`, ...tokens.slice(to)].join(' ');

const lossesOf = ({ sentences, tagged }: SetMeasure, type: TypedSpan['type']): string[] =>
  tagged.flatMap(({ missed, extra }, index) => {
    const tokens = sentences[index]?.tokens ?? [];
    const lines = (sign: string, spans: readonly TypedSpan[]): string[] =>
      spans.filter((span) => span.type === type).map((span) => `${sign} ${marked(tokens, span)}`);
    return [...lines('-', missed), ...lines('+', extra)];
  });

/**
 * What was missed (`-`) and wrong (`+`), a paper for each set and type: for the next improvement. They quote the sets, so they
 * are never committed. @returns the folder
 */
export const writeWorkingPapers = (root: string, { sets, roles, dates, sample }: Measured): string => {
  const folder = join(root, '.khabar/reports/entities');
  mkdirSync(folder, { recursive: true });
  const write = (name: string, lines: readonly string[]): void =>
    writeFileSync(join(folder, `${name}.txt`), `${lines.join('\n')}\n`);
  for (const set of sets) for (const type of entityTypes) write(`${set.set}-${type}`, lossesOf(set, type));
  if (roles) write('roles', roles.losses);
  if (dates) write('dates', dates.losses);
  if (sample) write('sample', sample.wrong);
  return folder;
};
