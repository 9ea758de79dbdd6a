import type { EntityType } from '../mentions/mention.js';
import type { KnownNames } from './known-evidence.js';
import type { NamedMention } from './named-mention.js';
import { nameUnits } from './name-units.js';

/** What the table of well-known names weighs against mentions, each of which weighs its confidence. */
const weightOfKnown = 0.7;

/** What a full name weighs for its surname alone: الكاظمي behind مصطفى الكاظمي is likely no place. */
const shareOfFullName = 0.5;
const mostFullNames = 2;

const add = (weights: Map<EntityType, number>, type: EntityType, weight: number): void => {
  weights.set(type, (weights.get(type) ?? 0) + weight);
};

const heaviest = (weights: ReadonlyMap<EntityType, number>): EntityType | undefined =>
  [...weights].reduce<[EntityType, number] | undefined>(
    (best, entry) => (best && best[1] >= entry[1] ? best : entry),
    undefined,
  )?.[0];

const surnameWeights = (mentions: readonly NamedMention[]): ReadonlyMap<string, number> => {
  const weights = new Map<string, number>();
  for (const { mention, words } of mentions) {
    if (mention.type !== 'person' || words.length < 2) continue;
    const surname = nameUnits(words).at(-1) ?? '';
    const most = mostFullNames * shareOfFullName;
    weights.set(surname, Math.min(most, (weights.get(surname) ?? 0) + mention.confidence * shareOfFullName));
  }
  return weights;
};

/** One type per name: where mentions of one name disagree, the heavier side decides. */
export const settleTypes = (mentions: readonly NamedMention[], known: KnownNames): ReadonlyMap<string, EntityType> => {
  const weights = new Map<string, Map<EntityType, number>>();
  for (const { key, mention } of mentions) {
    const own = weights.get(key) ?? new Map<EntityType, number>();
    add(own, mention.type, mention.confidence);
    weights.set(key, own);
  }
  for (const [surname, weight] of surnameWeights(mentions)) {
    const own = weights.get(surname);
    if (own && !own.has('person')) add(own, 'person', weight);
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
