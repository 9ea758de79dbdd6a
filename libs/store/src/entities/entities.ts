import { trusted, type Connection } from 'mongoose';
import type { Article } from '@khabar/contracts';
import { fromDocument, type PublishedDocument } from '../articles/article-document.js';
import { articleModel } from '../articles/article-model.js';
import type { Collections } from '../connection/collections.js';
import { findAll } from '../connection/find-all.js';
import type { StoreSettings } from '../connection/options.js';
import { storeSpan } from '../connection/span.js';
import { pageOf, type Page, type PageRequest } from '../paging/page.js';
import { openDecisions, type Decisions } from './decisions.js';
import { fromNameDocument, type EntityNameDocument, type HeldEntityName } from './entity-name.js';
import { articleCursors, olderThan } from './position.js';

/** Names are sought by whatever is given; a name that has any of it is found. */
export interface NameQuery {
  readonly ids?: readonly string[];
  readonly folded?: string;
  readonly keys?: readonly string[];
  readonly known?: readonly string[];
  /** All of them must be words of the name. */
  readonly words?: readonly string[];
  readonly type?: string;
  readonly language?: string;
  readonly limit: number;
}

/** How often names stand in the current articles, and since when; nothing where no current article has them. */
export interface NameUse {
  readonly articleCount: number;
  /** When the first and the last of these articles were published, else fetched, RFC 3339. */
  readonly firstSeen?: string;
  readonly lastSeen?: string;
}

/** The register of entities over all articles: names, where they stand, and what was decided about them by hand. */
export interface Entities {
  readonly decisions: Decisions;
  names(query: NameQuery): Promise<HeldEntityName[]>;
  /** Of the articles that have any of these names, each once. */
  use(names: readonly string[]): Promise<NameUse>;
  /** Current articles that have any of these names, newest first. @throws BadCursorError */
  articles(names: readonly string[], page: PageRequest): Promise<Page<Article>>;
}

const given = (values: readonly string[] | undefined): values is readonly string[] =>
  values !== undefined && values.length > 0;

const alternativesOf = ({ ids, folded, keys, known, words }: NameQuery): object[] => [
  ...(given(ids) ? [{ _id: { $in: [...ids] } }] : []),
  ...(folded === undefined ? [] : [{ folded }]),
  ...(given(keys) ? [{ keys: { $in: [...keys] } }] : []),
  ...(given(known) ? [{ known: { $in: [...known] } }] : []),
  ...(given(words) ? [{ words: { $all: [...words] } }] : []),
];

const articleOf = (document: PublishedDocument): Article => {
  const state = fromDocument(document);
  if (state.kind !== 'article') throw new Error(`article ${document._id} is withdrawn and yet has names`);
  return state.article;
};

export const openEntities = (
  connection: Connection,
  collections: Collections,
  { KHABAR_MONGO_TIMEOUT_MS: maxTimeMS }: StoreSettings,
): Entities => {
  const articles = articleModel(connection);
  const { entityNames } = collections;

  const datedAt = async (names: readonly string[], direction: 1 | -1): Promise<string | undefined> => {
    const found = await storeSpan({ collection: 'articles', operation: 'find' }, () =>
      articles
        .findOne({ names: trusted({ $in: [...names] }) })
        .sort({ datedAt: direction, _id: direction })
        .select({ datedAt: 1 })
        .maxTimeMS(maxTimeMS)
        .lean<{ datedAt: Date }>(),
    );
    return found?.datedAt.toISOString();
  };

  return {
    decisions: openDecisions(collections),
    names: async ({ type, language, limit, ...query }) => {
      const alternatives = alternativesOf({ limit, ...query });
      if (alternatives.length === 0) return [];
      const filter = {
        ...(type !== undefined && { type }),
        ...(language !== undefined && { languages: language }),
        $or: alternatives,
      };
      const found = await storeSpan({ collection: 'entityNames', operation: 'find' }, () =>
        findAll<EntityNameDocument, EntityNameDocument>(entityNames, filter, { limit, sort: { _id: 1 }, maxTimeMS }),
      );
      return found.map(fromNameDocument);
    },
    use: async (names) => {
      const [articleCount, firstSeen, lastSeen] = await Promise.all([
        storeSpan({ collection: 'articles', operation: 'count' }, () =>
          articles.countDocuments({ names: trusted({ $in: [...names] }) }).maxTimeMS(maxTimeMS),
        ),
        datedAt(names, 1),
        datedAt(names, -1),
      ]);
      return { articleCount, firstSeen, lastSeen };
    },
    articles: async (names, { limit, cursor }) => {
      const found = await storeSpan({ collection: 'articles', operation: 'find' }, () =>
        articles
          .find({ names: trusted({ $in: [...names] }), ...olderThan(cursor) })
          .select({ search: 0, names: 0 })
          .sort({ datedAt: -1, _id: -1 })
          .limit(limit + 1)
          .maxTimeMS(maxTimeMS)
          .lean<PublishedDocument[]>(),
      );
      return pageOf(found, limit, {
        item: articleOf,
        cursor: ({ _id, datedAt: at }) => articleCursors.encode({ datedAt: at.getTime(), id: _id }),
      });
    },
  };
};
