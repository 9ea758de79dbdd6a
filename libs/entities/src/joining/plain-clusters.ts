import type { EntityType } from '../mentions/mention.js';
import { type Cluster, clusterRegister } from './cluster.js';
import type { KnownNames } from './known-evidence.js';
import type { NamedMention } from './named-mention.js';

/** First words of a place that may be left out: مدينة الموصل, الموصل. Folded. */
const placeHeads = new Set('مدينه بلده قريه العاصمه مدينتي جزيره نهر the'.split(' '));

/** Places and the rest: together what has the same name or is the same well-known one. */
export const plainClusters = (type: EntityType, mentions: readonly NamedMention[], known: KnownNames): Cluster[] => {
  const register = clusterRegister();
  for (const mention of mentions) {
    const [head = '', ...rest] = mention.words;
    const key = placeHeads.has(head) && rest.length > 0 ? rest.join(' ') : mention.key;
    const entity = known.of(mention.key) ?? known.of(key);
    const cluster = entity?.type === type ? register.at(`known ${entity.id}`, type, entity) : register.at(key, type);
    cluster.members.push(mention);
  }
  return register.clusters;
};
