import type { EntityType } from '@khabar/entities';

/** What the sets call their types, in lower case. What is not here (days, amounts, common nouns) is no entity of ours. */
export const typeOfLabel: ReadonlyMap<string, EntityType> = new Map<string, EntityType>([
  ['pers', 'person'],
  ['per', 'person'],
  ['person', 'person'],
  ['loc', 'place'],
  ['location', 'place'],
  ['gpe', 'place'],
  ['fac', 'place'],
  ['place', 'place'],
  ['org', 'organisation'],
  ['organization', 'organisation'],
  ['corporation', 'organisation'],
  ['group', 'organisation'],
  ['misc', 'misc'],
  ['norp', 'misc'],
  ['event', 'misc'],
  ['product', 'misc'],
  ['creative-work', 'misc'],
]);
