import type { Sample } from './sample.js';

/** Samples with every value as the number of its bin, column by column. */
export interface Binned {
  readonly names: readonly string[];
  /** Upper bounds of all bins but the last, for each feature. */
  readonly bounds: readonly (readonly number[])[];
  readonly columns: readonly Uint8Array[];
}

/** Fewer than a byte holds; with forty the headings of other publishers were told markedly worse. */
const mostBins = 200;

/** Bounds half-way between neighbouring values, so that about as many samples fall in each bin. */
const boundsOf = (values: readonly number[]): number[] => {
  const sorted = values.toSorted((a, b) => a - b);
  const bounds = new Set<number>();
  for (let bin = 1; bin < mostBins; bin += 1) {
    const at = Math.floor((sorted.length * bin) / mostBins);
    const above = sorted[at] ?? 0;
    let below = at - 1;
    while (below >= 0 && sorted[below] === above) below -= 1;
    if (below >= 0) bounds.add(Number((((sorted[below] ?? 0) + above) / 2).toPrecision(4)));
  }
  // A value that few samples have is a bin of its own.
  const [least, most] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  if (bounds.size === 0 && most > least) bounds.add((least + most) / 2);
  return [...bounds].sort((a, b) => a - b);
};

/** How many of the sorted bounds lie below a value. */
const binOf = (bounds: readonly number[], value: number): number => {
  let [from, to] = [0, bounds.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (value > (bounds[middle] ?? 0)) from = middle + 1;
    else to = middle;
  }
  return from;
};

export const binned = (samples: readonly Sample[]): Binned => {
  const names = Object.keys(samples[0]?.features ?? {});
  const values = names.map((name) => samples.map(({ features }) => features[name] ?? 0));
  const bounds = values.map(boundsOf);
  const columns = values.map((column, feature) =>
    Uint8Array.from(column, (value) => binOf(bounds[feature] ?? [], value)),
  );
  return { names, bounds, columns };
};
