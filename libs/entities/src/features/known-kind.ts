import { typeBitsOf, type KnownCandidate } from '../known/index.js';
import { featureHash } from './feature-hash.js';

const kept = new WeakMap<object, KnownHashes>();

interface KnownHashes {
  readonly kinds: number;
  readonly types: number;
}

/** What kinds and types of well-known entities bear a name, and whether it is certain that it is one of them. */
export const knownHashes = (candidates: readonly KnownCandidate[]): KnownHashes => {
  const known = kept.get(candidates);
  if (known !== undefined) return known;
  const kinds = [...new Set(candidates.map(({ entity }) => entity.kind))].sort();
  const bits = typeBitsOf(candidates);
  const hashes = { kinds: featureHash(`known/${bits}/${kinds.join('/')}`), types: featureHash(`known-as/${bits}`) };
  kept.set(candidates, hashes);
  return hashes;
};
