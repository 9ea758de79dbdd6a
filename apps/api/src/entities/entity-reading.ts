import type { Article, Entity } from '@khabar/contracts';
import type { NameJoin } from '@khabar/entities/register';
import type { LoggedDecision, NameUse, Page, PageRequest } from '@khabar/store';

export type EntityType = Entity['type'];

/** A name of an entity, with the articles that have it. */
export interface EntityAlias extends NameUse {
  /** Finds the entity that holds the name, whichever that is by then. */
  readonly id: string;
  readonly name: string;
  readonly spellings: readonly string[];
  readonly languages: readonly string[];
  readonly script: string;
}

export interface RegisteredEntity extends NameUse {
  readonly id: string;
  readonly type: EntityType;
  /** Its most frequent name, or the one that the table of well-known entities gives. */
  readonly canonical: string;
  readonly known?: string;
  /** Those that current articles have, the most frequent first. */
  readonly aliases: readonly EntityAlias[];
  readonly joins: readonly NameJoin[];
  readonly decisions: readonly LoggedDecision[];
}

export interface EntitySearch {
  readonly q: string;
  readonly type?: EntityType;
  /** Only entities that an article of this language names. */
  readonly language?: string;
  readonly limit: number;
}

/** What the API knows of entities; the store behind it is not its business. */
export interface EntityReading {
  /** Exact names first, then names that are known or sound the same in any script, then names that have all the words. */
  search(search: EntitySearch): Promise<RegisteredEntity[]>;
  /** The entity that holds the name with this id; undefined where no current article has it. */
  find(id: string): Promise<RegisteredEntity | undefined>;
  /** Takes a name out of its entity, and remembers it. */
  split(name: string): Promise<void>;
  /** Holds two names for one entity, and remembers it. */
  join(names: readonly [string, string]): Promise<void>;
  /** Newest first; undefined where there is no such entity. @throws BadCursorError */
  articles(id: string, page: PageRequest): Promise<Page<Article> | undefined>;
}
