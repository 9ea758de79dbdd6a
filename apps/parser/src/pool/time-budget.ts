const ticksPerBudget = 20;
const longestTickMs = 100;

export interface TimeBudget {
  readonly limitMs: number;
  /** Time counts from the first tick at which this is true. */
  readonly running: () => boolean;
  readonly onSpent: () => void;
}

/**
 * Spends a budget of time in ticks. A process that was suspended, or a loop that was blocked, misses its ticks, so a document
 * is not blamed for time in which nothing ran. Returns the function that stops the clock.
 */
export const spendTime = ({ limitMs, running, onSpent }: TimeBudget): (() => void) => {
  const tickMs = Math.max(1, Math.min(longestTickMs, limitMs / ticksPerBudget));
  let spentMs = 0;
  const timer = setInterval(() => {
    if (!running()) return;
    spentMs += tickMs;
    if (spentMs < limitMs) return;
    clearInterval(timer);
    onSpent();
  }, tickMs);
  return () => clearInterval(timer);
};
