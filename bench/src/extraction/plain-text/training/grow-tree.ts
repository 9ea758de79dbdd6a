import type { Binned } from './binned.js';
import type { BoostSettings } from './boost.js';

/** First and second derivatives of the loss, by sample. */
export interface Slopes {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

interface Node {
  readonly rows: readonly number[];
  split?: Split | undefined;
  children?: readonly [number, number];
}

const sumsOf = (rows: readonly number[], { first, second }: Slopes): [number, number] => {
  let one = 0;
  let two = 0;
  for (const row of rows) {
    one += first[row] ?? 0;
    two += second[row] ?? 0;
  }
  return [one, two];
};

interface Growth {
  readonly data: Binned;
  readonly slopes: Slopes;
  readonly features: readonly number[];
  readonly settings: BoostSettings;
}

const score = (first: number, second: number, { lambda }: BoostSettings): number => first ** 2 / (second + lambda);

const bestOf = (rows: readonly number[], feature: number, { data, slopes, settings }: Growth): Split | undefined => {
  const column = data.columns[feature] ?? new Uint8Array();
  const bins = (data.bounds[feature]?.length ?? 0) + 1;
  const first = new Float64Array(bins);
  const second = new Float64Array(bins);
  const count = new Float64Array(bins);
  for (const row of rows) {
    const bin = column[row] ?? 0;
    first[bin] = (first[bin] ?? 0) + (slopes.first[row] ?? 0);
    second[bin] = (second[bin] ?? 0) + (slopes.second[row] ?? 0);
    count[bin] = (count[bin] ?? 0) + 1;
  }
  const [allFirst, allSecond] = sumsOf(rows, slopes);
  let [leftFirst, leftSecond, left] = [0, 0, 0];
  let best: Split | undefined;
  for (let bin = 0; bin < bins - 1; bin += 1) {
    leftFirst += first[bin] ?? 0;
    leftSecond += second[bin] ?? 0;
    left += count[bin] ?? 0;
    if (left < settings.fewestInLeaf || rows.length - left < settings.fewestInLeaf) continue;
    const gain =
      score(leftFirst, leftSecond, settings) +
      score(allFirst - leftFirst, allSecond - leftSecond, settings) -
      score(allFirst, allSecond, settings);
    if (gain > (best?.gain ?? 1e-6)) best = { gain, feature, bin };
  }
  return best;
};

const splitOf = (rows: readonly number[], growth: Growth): Split | undefined =>
  growth.features
    .map((feature) => bestOf(rows, feature, growth))
    .reduce<Split | undefined>((best, split) => (split && split.gain > (best?.gain ?? 0) ? split : best), undefined);

/** Grows a tree by its best leaf, and gives it in the form of `BoostedTrees`. */
export const growTree = (rows: readonly number[], growth: Growth): number[] => {
  const { data, slopes, settings } = growth;
  const nodes: Node[] = [{ rows, split: splitOf(rows, growth) }];
  for (let leaves = 1; leaves < settings.leaves; leaves += 1) {
    const open = nodes.filter((node) => node.split !== undefined && node.children === undefined);
    const node = open.reduce<Node | undefined>(
      (best, next) => ((next.split?.gain ?? 0) > (best?.split?.gain ?? 0) ? next : best),
      undefined,
    );
    if (!node?.split) break;
    const { feature, bin } = node.split;
    const column = data.columns[feature] ?? new Uint8Array();
    node.children = [nodes.length, nodes.length + 1];
    for (const goesLeft of [true, false]) {
      const part = node.rows.filter((row) => (column[row] ?? 0) <= bin === goesLeft);
      nodes.push({ rows: part, split: splitOf(part, growth) });
    }
  }
  return nodes.flatMap(({ rows: own, split, children }) => {
    if (children && split) return [split.feature, data.bounds[split.feature]?.[split.bin] ?? 0, ...children];
    const [first, second] = sumsOf(own, slopes);
    return [-1, Number(((-first / (second + settings.lambda)) * settings.rate).toPrecision(3)), 0, 0];
  });
};
