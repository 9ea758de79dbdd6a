/** Something at a place in the text. */
interface Placed<T> {
  readonly at: number;
  readonly value: T;
}

/** Which of those that share a key was named last before a place, or else first behind it. */
export interface Nearest<T> {
  /** Places come in ascending order per key. */
  readonly add: (key: string, at: number, value: T) => void;
  readonly of: (key: string, at: number) => T | undefined;
}

export const nearest = <T>(): Nearest<T> => {
  const byKey = new Map<string, Placed<T>[]>();
  const lastBefore = (places: readonly Placed<T>[], at: number): number => {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle]?.at ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  return {
    add: (key, at, value) => {
      const places = byKey.get(key);
      if (places) places.push({ at, value });
      else byKey.set(key, [{ at, value }]);
    },
    of: (key, at) => {
      const places = byKey.get(key);
      return places && places[Math.max(0, lastBefore(places, at))]?.value;
    },
  };
};
