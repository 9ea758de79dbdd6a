export type EntityType = 'person' | 'place' | 'organisation' | 'misc';

/** A name where it stands: `text.slice(start, end)` is the name, without proclitics. Offsets are UTF-16 code units. */
export interface Mention {
  readonly type: EntityType;
  readonly start: number;
  readonly end: number;
  /** How sure it is that span and type are right, 0 to 1: of the mentions with 0.9 and more, at least nine in ten are. */
  readonly confidence: number;
  /** A people or a nationality (`misc`), not an event. */
  readonly nationality?: true;
}
