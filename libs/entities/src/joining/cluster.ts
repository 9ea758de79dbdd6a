import type { KnownEntity } from '../known/index.js';
import type { EntityType } from '../mentions/mention.js';
import type { NamedMention } from './named-mention.js';

/** Mentions that name one thing. */
export interface Cluster {
  readonly type: EntityType;
  readonly members: NamedMention[];
  readonly known?: KnownEntity;
}

/** Clusters by a key: the one that has it, or a new one. */
export const clusterRegister = () => {
  const clusters: Cluster[] = [];
  const byKey = new Map<string, Cluster>();
  const create = (type: EntityType, known?: KnownEntity): Cluster => {
    const cluster: Cluster = known ? { type, members: [], known } : { type, members: [] };
    clusters.push(cluster);
    return cluster;
  };
  const at = (key: string, type: EntityType, known?: KnownEntity): Cluster => {
    const kept = byKey.get(key) ?? create(type, known);
    byKey.set(key, kept);
    return kept;
  };
  return { clusters, byKey, create, at };
};
