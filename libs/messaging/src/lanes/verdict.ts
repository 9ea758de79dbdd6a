/**
 * What becomes of an item after a try. `done`: it is finished; `again`: the same item is tried once more after a pause, its key waits
 * so long; `held`: once more as soon as the gate opens, before everything else.
 */
export type Verdict =
  { readonly kind: 'done' } | { readonly kind: 'again'; readonly afterMs: number } | { readonly kind: 'held' };

export const done: Verdict = { kind: 'done' };
export const held: Verdict = { kind: 'held' };
export const again = (afterMs: number): Verdict => ({ kind: 'again', afterMs });
