import type { EntityType } from '@khabar/entities';
import type { Counts } from '../../extraction/scoring/counts.js';
import type { SpanMatch, TypedSpan } from './match-spans.js';

const countOf = (spans: readonly TypedSpan[], types: ReadonlySet<EntityType>): number =>
  spans.filter(({ type }) => types.has(type)).length;

/** Mentions of the given types over all sentences: for micro precision, recall and F1. */
export const countMatches = (matches: readonly SpanMatch[], types: readonly EntityType[]): Counts => {
  const counted = new Set(types);
  let [found, extra, missed] = [0, 0, 0];
  for (const match of matches) {
    found += countOf(match.found, counted);
    extra += countOf(match.extra, counted);
    missed += countOf(match.missed, counted);
  }
  return { found, extra, missed };
};
