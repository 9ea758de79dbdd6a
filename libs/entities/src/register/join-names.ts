import type { RegisterName } from './register-name.js';
import { sameName, type WordPair } from './same-name.js';

/** A name that the register holds. */
export interface HeldName extends RegisterName {
  /** As articles write it, in any order. */
  readonly spellings: readonly string[];
  /** Of the articles that have it, in any order. */
  readonly languages: readonly string[];
}

/** What somebody decided by hand; it stands above what names look like. */
export type JoinDecision =
  /** The name stands alone, except for joins by hand. */
  | { readonly kind: 'split'; readonly name: string }
  | { readonly kind: 'join'; readonly names: readonly [string, string] };

/** Why two names are held for one entity. */
export interface NameJoin {
  /** Ids of the two names. */
  readonly names: readonly [string, string];
  readonly because: 'by-hand' | 'known' | 'identical' | 'spelling' | 'transliteration';
  /** 0 to 1. */
  readonly score: number;
  /** The well-known entity, where it is `known`. */
  readonly known?: string;
  /** The words that were held together, where names were compared. */
  readonly pairs?: readonly WordPair[];
}

export interface JoinedNames {
  readonly names: readonly HeldName[];
  /** One for each name after the first: what brought it in. */
  readonly joins: readonly NameJoin[];
}

const byHand = (decisions: readonly JoinDecision[], one: string, other: string): boolean =>
  decisions.some(
    (decision) => decision.kind === 'join' && decision.names.includes(one) && decision.names.includes(other),
  );

const standsAlone = (decisions: readonly JoinDecision[], name: string): boolean =>
  decisions.some((decision) => decision.kind === 'split' && decision.name === name);

const shareKey = (one: HeldName, other: HeldName): boolean => one.keys.some((key) => other.keys.includes(key));

/** Spellings of one name differ in what folds away; which of them is compared must not depend on which came first. */
const comparedSpelling = ({ spellings, folded }: HeldName): string => spellings.toSorted()[0] ?? folded;

const joinOf = (one: HeldName, other: HeldName, decisions: readonly JoinDecision[]): NameJoin | undefined => {
  const names = [one.id, other.id] as const;
  if (byHand(decisions, one.id, other.id)) return { names, because: 'by-hand', score: 1 };
  if (one.type !== other.type || standsAlone(decisions, one.id) || standsAlone(decisions, other.id)) return undefined;
  if (one.known !== undefined || other.known !== undefined) {
    const known = one.known === other.known ? one.known : undefined;
    return known === undefined ? undefined : { names, because: 'known', score: 1, known };
  }
  if (!shareKey(one, other)) return undefined;
  const compared = sameName(comparedSpelling(one), comparedSpelling(other));
  return compared.same ? { names, because: compared.because, score: compared.score, pairs: compared.pairs } : undefined;
};

/**
 * The names that are one entity with `start`, among `candidates`, from neighbour to neighbour. Depends on the set of names and the
 * decisions alone, not on the order in which they came.
 */
export const joinNames = (
  start: HeldName,
  candidates: readonly HeldName[],
  decisions: readonly JoinDecision[],
): JoinedNames => {
  const names: HeldName[] = [start];
  const joins: NameJoin[] = [];
  let left = candidates.filter(({ id }) => id !== start.id).sort((one, other) => (one.id < other.id ? -1 : 1));
  // The list grows while it is walked: each name that came in brings its own neighbours.
  for (const name of names) {
    const joined = left.flatMap((other) => {
      const join = joinOf(name, other, decisions);
      return join ? [{ other, join }] : [];
    });
    for (const { other, join } of joined) {
      names.push(other);
      joins.push(join);
    }
    const taken = new Set(names);
    left = left.filter((other) => !taken.has(other));
  }
  return { names, joins };
};
