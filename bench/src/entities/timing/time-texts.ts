import { quantileOf } from '../../extraction/timing/speed.js';

export interface TextTimes {
  /** Of CPU time, one thread. */
  readonly wordsPerSecond: number;
  /** Of a text, milliseconds by the clock. */
  readonly p50: number;
  readonly p95: number;
}

/** Texts are read once before the clock starts: programs run for days. */
const rounds = 7;

const words = /[\p{L}\p{M}\p{N}]+/gu;

/** How fast texts are read: the median of a few rounds, each text with its best round. */
export const timeTexts = (texts: readonly string[], read: (text: string) => unknown): TextTimes => {
  const count = texts.reduce((sum, text) => sum + (text.match(words)?.length ?? 0), 0);
  for (const text of texts) read(text);
  const best = texts.map(() => Infinity);
  const rates = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    for (const [index, text] of texts.entries()) {
      const started = performance.now();
      read(text);
      best[index] = Math.min(best[index] ?? Infinity, performance.now() - started);
    }
    const { user, system } = process.cpuUsage(before);
    return (count * 1_000_000) / (user + system);
  });
  return { wordsPerSecond: quantileOf(rates, 0.5), p50: quantileOf(best, 0.5), p95: quantileOf(best, 0.95) };
};
