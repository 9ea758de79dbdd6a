export type BreachRule =
  | 'removed'
  | 'retyped'
  | 'newly-required'
  | 'no-longer-required'
  | 'enum-value-removed'
  | 'bound-tightened'
  | 'closed'
  | 'changed';

/** One way in which a schema breaks the promise of the version before it. */
export interface Breach {
  /** Dotted path of the field, `[]` for the items of a list; empty for the whole. */
  readonly path: string;
  readonly rule: BreachRule;
  /** What it was and what it is. */
  readonly detail: string;
}

export const describeBreach = ({ path, rule, detail }: Breach): string => `${path || '(root)'}: ${rule}: ${detail}`;
