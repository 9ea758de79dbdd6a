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
  readonly trees: readonly (readonly number[])[];
}

/** Trees as model files write them: numbers with blanks between them. */
export const treesOf = (written: readonly string[]): number[][] => written.map((tree) => tree.split(' ').map(Number));

const perNode = 4;

const leafOf = (tree: readonly number[], values: ArrayLike<number>): number => {
  let node = 0;
  for (;;) {
    const at = node * perNode;
    const feature = tree[at] ?? -1;
    if (feature < 0) return tree[at + 1] ?? 0;
    node = ((values[feature] ?? 0) <= (tree[at + 1] ?? 0) ? tree[at + 2] : tree[at + 3]) ?? 0;
  }
};

/** The probability that the model gives, from 0 to 1. */
export const probabilityOf = ({ base, trees }: BoostedTrees, values: ArrayLike<number>): number =>
  1 / (1 + Math.exp(-trees.reduce((sum, tree) => sum + leafOf(tree, values), base)));
