/** Regression trees whose sum is the log of the odds. */
export interface BoostedTrees {
  /** The names of the features, in the order of their values: what the model was trained on. */
  readonly features: readonly string[];
  /** Log of the odds before any tree. */
  readonly base: number;
  /**
   * Each tree is a list of numbers, four for each node in the order
   * [feature, threshold, node for values up to the threshold, node for the others]; a leaf is [-1, value, 0, 0].
   */
  readonly trees: readonly ArrayLike<number>[];
}

/** Trees as model files write them: numbers with blanks between them. */
export const treesOf = (written: readonly string[]): Float64Array[] =>
  written.map((tree) => Float64Array.from(tree.split(' '), Number));

const perNode = 4;

const leafOf = (tree: ArrayLike<number>, values: ArrayLike<number>): number => {
  let at = 0;
  for (;;) {
    const feature = tree[at] ?? -1;
    if (feature < 0) return tree[at + 1] ?? 0;
    const goesLeft = (values[feature] ?? 0) <= (tree[at + 1] ?? 0);
    at = ((goesLeft ? tree[at + 2] : tree[at + 3]) ?? 0) * perNode;
  }
};

/** The probability that the model gives, from 0 to 1. */
export const probabilityOf = ({ base, trees }: BoostedTrees, values: ArrayLike<number>): number => {
  let sum = base;
  for (const tree of trees) sum += leafOf(tree, values);
  return 1 / (1 + Math.exp(-sum));
};
