/** A slice of a list; `next` is absent on the last one. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** The `cursor` of the next slice. */
  readonly next?: string;
}

export interface PageRequest {
  /** Most items of the slice. */
  readonly limit: number;
  /** The `next` of the slice before; the first slice where absent. */
  readonly cursor?: string;
}

/** Makes a page of what was found when one item more than the limit was asked for. */
export const pageOf = <Found, Item>(
  found: readonly Found[],
  limit: number,
  make: { item: (found: Found) => Item; cursor: (last: Found) => string },
): Page<Item> => {
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(make.item),
    ...(found.length > limit && last !== undefined && { next: make.cursor(last) }),
  };
};
