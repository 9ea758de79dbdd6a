import type { EntityType } from '../mentions/mention.js';
import type { KnownNames } from './known-evidence.js';
import type { NamedMention } from './named-mention.js';

/** What the table of well-known names weighs against mentions, each of which weighs its confidence. */
const weightOfKnown = 0.7;

const add = (weights: Map<EntityType, number>, type: EntityType, weight: number): void => {
  weights.set(type, (weights.get(type) ?? 0) + weight);
};

const heaviest = (weights: ReadonlyMap<EntityType, number>): EntityType | undefined =>
  [...weights].reduce<[EntityType, number] | undefined>(
    (best, entry) => (best && best[1] >= entry[1] ? best : entry),
    undefined,
  )?.[0];

/** One type per name: where mentions of one name disagree, the heavier side decides. */
export const settleTypes = (mentions: readonly NamedMention[], known: KnownNames): ReadonlyMap<string, EntityType> => {
  const weights = new Map<string, Map<EntityType, number>>();
  for (const { key, mention } of mentions) {
    const own = weights.get(key) ?? new Map<EntityType, number>();
    add(own, mention.type, mention.confidence);
    weights.set(key, own);
  }
  const types = new Map<string, EntityType>();
  for (const [key, own] of weights) {
    const entity = own.size > 1 ? known.of(key) : undefined;
    if (entity) add(own, entity.type, weightOfKnown);
    const type = heaviest(own);
    if (type) types.set(key, type);
  }
  return types;
};
