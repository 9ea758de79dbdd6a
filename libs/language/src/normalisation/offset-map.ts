/** Where the pieces of a changed text stood before; offsets count UTF-16 code units. */
export interface OffsetMap {
  /** Notes that what follows from `changed` on stood at `original`, one to one if it `advances`, else all in one place. */
  readonly note: (changed: number, original: number, advances: boolean) => void;
  readonly originalOf: (changed: number) => number;
}

/** Keeps only the places where the two texts begin to differ by another distance; looking one up is a binary search. */
export const offsetMap = (): OffsetMap => {
  const changedAt = [0];
  const originalAt = [0];
  const slopes = [1];

  const note: OffsetMap['note'] = (changed, original, advances) => {
    const last = changedAt.length - 1;
    const at = changedAt[last] === changed ? last : last + 1;
    changedAt[at] = changed;
    originalAt[at] = original;
    slopes[at] = advances ? 1 : 0;
  };

  const originalOf: OffsetMap['originalOf'] = (changed) => {
    let low = 0;
    let high = changedAt.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((changedAt[middle] ?? 0) <= changed) low = middle;
      else high = middle - 1;
    }
    return (originalAt[low] ?? 0) + (changed - (changedAt[low] ?? 0)) * (slopes[low] ?? 1);
  };

  return { note, originalOf };
};
