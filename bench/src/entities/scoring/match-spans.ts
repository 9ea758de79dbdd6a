import type { EntityType } from '@khabar/entities';

export const entityTypes = ['person', 'place', 'organisation', 'misc'] as const satisfies readonly EntityType[];

/** A mention in whatever unit a text is counted in, tokens or code units. */
export interface TypedSpan {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
}

/** The mentions of one sentence or text: right ones, those given but not wanted, those wanted but not given. */
export interface SpanMatch {
  readonly found: readonly TypedSpan[];
  readonly extra: readonly TypedSpan[];
  readonly missed: readonly TypedSpan[];
}

const keyOf = ({ from, to, type }: TypedSpan): string => `${from} ${to} ${type}`;

/** Right is what has the same first and last token and the same type. */
export const matchSpans = (wanted: readonly TypedSpan[], given: readonly TypedSpan[]): SpanMatch => {
  const wantedKeys = new Set(wanted.map(keyOf));
  const givenKeys = new Set(given.map(keyOf));
  return {
    found: given.filter((span) => wantedKeys.has(keyOf(span))),
    extra: given.filter((span) => !wantedKeys.has(keyOf(span))),
    missed: wanted.filter((span) => !givenKeys.has(keyOf(span))),
  };
};
