export interface Counts {
  readonly found: number;
  /** Given, but not wanted. */
  readonly extra: number;
  /** Wanted, but not given. */
  readonly missed: number;
}

export const noCounts: Counts = { found: 0, extra: 0, missed: 0 };

export const sumOf = (all: Iterable<Counts>): Counts => {
  let [found, extra, missed] = [0, 0, 0];
  for (const counts of all) {
    found += counts.found;
    extra += counts.extra;
    missed += counts.missed;
  }
  return { found, extra, missed };
};

/** NaN where nothing was given, wanted or both: no figure, not a bad one. */
export const precisionOf = ({ found, extra }: Counts): number => found / (found + extra);
export const recallOf = ({ found, missed }: Counts): number => found / (found + missed);
export const f1Of = ({ found, extra, missed }: Counts): number => (2 * found) / (2 * found + extra + missed);
export const accuracyOf = ({ found, extra, missed }: Counts): number => found / (found + extra + missed);
