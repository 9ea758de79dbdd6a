/** What somebody decided by hand about the register; undone decisions stay, as its log. */
export type EntityDecision =
  | { readonly kind: 'split'; readonly name: string }
  | { readonly kind: 'join'; readonly names: readonly [string, string] };

interface Log {
  /** Of the kind and the names: deciding the same again is one decision. */
  readonly _id: string;
  /** Every name it is about, for look-up. */
  readonly about: readonly string[];
  readonly decidedAt: Date;
  /** When it was undone by a later one; absent while it stands. */
  readonly undoneAt?: Date;
}

export type DecisionDocument = EntityDecision & Log;

const aboutOf = (decision: EntityDecision): string[] =>
  decision.kind === 'split' ? [decision.name] : [...decision.names].sort();

export const toDecisionDocument = (decision: EntityDecision, decidedAt: Date): DecisionDocument => {
  const about = aboutOf(decision);
  return { ...decision, _id: `${decision.kind}:${about.join('+')}`, about, decidedAt };
};
