import type { Counts } from './counts.js';
import { textKey } from './keys.js';

export interface Matched extends Counts {
  readonly missedTexts: readonly string[];
  readonly extraTexts: readonly string[];
}

/** Pairs wanted and given texts with equal keys, each at most once; the order does not count. */
export const matchTexts = (
  wanted: readonly string[],
  given: readonly string[],
  keyOf: (text: string) => string = textKey,
): Matched => {
  const open = new Map<string, number>();
  const wantedKeys = wanted.map(keyOf);
  for (const key of wantedKeys) if (key !== '') open.set(key, (open.get(key) ?? 0) + 1);
  const extraTexts = given.filter((text) => {
    const key = keyOf(text);
    const left = open.get(key) ?? 0;
    if (left > 0) open.set(key, left - 1);
    return left === 0 && key !== '';
  });
  const missedTexts = wanted.filter((_, index) => {
    const key = wantedKeys[index] ?? '';
    const left = open.get(key) ?? 0;
    if (left > 0) open.set(key, left - 1);
    return left > 0;
  });
  const total = wantedKeys.filter((key) => key !== '').length;
  return {
    found: total - missedTexts.length,
    missed: missedTexts.length,
    extra: extraTexts.length,
    missedTexts,
    extraTexts,
  };
};
