export interface Reading {
  readonly proclitic: string;
  readonly rest: string;
}

/** Chains of proclitics as they stand in folded writing, each with what the name itself starts with once they are off. */
const chains: readonly (readonly [proclitic: string, opening: string])[] = [
  ['ولل', 'ال'],
  ['فلل', 'ال'],
  ['لل', 'ال'],
  ...['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'وك', 'فب', 'فل'].map((chain) => [chain, ''] as const),
];

const openings = new Set(chains.map(([chain]) => chain[0]));

/** A folded word as it stands, then without each chain of proclitics that it may start with; two letters must remain. */
export const readingsOf = (word: string): Reading[] => {
  const readings: Reading[] = [{ proclitic: '', rest: word }];
  if (!openings.has(word[0])) return readings;
  for (const [chain, opening] of chains) {
    if (word.length < chain.length + 2 || !word.startsWith(chain)) continue;
    readings.push({ proclitic: chain, rest: opening + word.slice(chain.length) });
  }
  return readings;
};
