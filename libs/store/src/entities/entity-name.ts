/** A name under which an article knows an entity. All but spelling and language must follow from the id, whoever writes it. */
export interface EntityName {
  /** 32 hexadecimal digits. */
  readonly id: string;
  readonly type: string;
  readonly folded: string;
  readonly script: string;
  /** Each finds the name. */
  readonly words: readonly string[];
  /** Names that may be one share a key. */
  readonly keys: readonly string[];
  /** Id of the well-known entity of this name. */
  readonly known?: string;
  readonly spelling: string;
  readonly language: string;
}

/** A name as it is held: with all its spellings and the languages of the articles that have it. */
export interface HeldEntityName extends Omit<EntityName, 'spelling' | 'language'> {
  readonly spellings: readonly string[];
  readonly languages: readonly string[];
}

/**
 * One per name. It has no counts: those are counted in the articles, whose guarded documents name it. So a name that is written again,
 * or by several at once, is the same document, and a correction or a withdrawal has nothing to take away here.
 */
export type EntityNameDocument = Omit<HeldEntityName, 'id'> & { readonly _id: string };

export const fromNameDocument = ({ _id, ...name }: EntityNameDocument): HeldEntityName => ({ id: _id, ...name });
