/** Items of all groups in one order in which every run of it holds about the same share of each group. */
export const spreadEvenly = <Item>(groups: readonly (readonly Item[])[]): Item[] =>
  groups
    .flatMap((items) => items.map((item, index) => ({ item, at: (index + 0.5) / items.length })))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
