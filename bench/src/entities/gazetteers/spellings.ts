import { foldTerm } from '@khabar/language/analysis';
import { latinKeyOf } from '@khabar/entities/gazetteers';

import type { ForeignName } from './foreign-names.js';
import type { WikidataNames } from './wikidata-names.js';

const mostSpellings = 12;

/** One line a name: its folded Arabic form, then its Latin spellings, the most frequent first, guesses last. */
export const spellingLines = (names: WikidataNames, abroad: readonly ForeignName[]): string => {
  const counts = new Map<string, Map<string, number>>();
  for (const { arabic, latin, count } of names.units) {
    const unit = arabic.split(' ').map(foldTerm).join(' ');
    const spellings = counts.get(unit) ?? new Map<string, number>();
    const spelling = latinKeyOf(latin);
    if (spelling === '') continue;
    spellings.set(spelling, (spellings.get(spelling) ?? 0) + count);
    counts.set(unit, spellings);
  }
  for (const { arabic, latin, alternatives } of abroad) {
    const spellings = counts.get(arabic) ?? new Map<string, number>();
    for (const guess of [latin, ...alternatives]) spellings.set(guess, spellings.get(guess) ?? 0);
    counts.set(arabic, spellings);
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([unit, spellings]) =>
      [
        unit,
        ...[...spellings]
          .sort(([, m], [, n]) => n - m)
          .slice(0, mostSpellings)
          .map(([spelling]) => spelling),
      ].join(','),
    )
    .join('\n');
};
