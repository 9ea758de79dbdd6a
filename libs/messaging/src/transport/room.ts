/** Bounds the bytes that are taken in and not finished. */
export interface Room {
  take(bytes: number): void;
  free(bytes: number): void;
  isFull(): boolean;
  /** Resolves when there is room. */
  available(): Promise<void>;
}

export const room = (maxBytes: number): Room => {
  let used = 0;
  let waiting: (() => void)[] = [];
  const isFull = (): boolean => used > maxBytes;
  return {
    take: (bytes) => {
      used += bytes;
    },
    free: (bytes) => {
      used -= bytes;
      if (waiting.length === 0 || isFull()) return;
      const resume = waiting;
      waiting = [];
      resume.forEach((one) => one());
    },
    isFull,
    available: () => (isFull() ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
  };
};
