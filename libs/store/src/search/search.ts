import type { Article } from '@khabar/contracts';
import type { Connection } from 'mongoose';
import { articleModel } from '../articles/article-model.js';
import type { PublishedDocument } from '../articles/article-document.js';
import { fromDocument } from '../articles/article-document.js';
import type { StoreSettings } from '../connection/options.js';
import { storeSpan } from '../connection/span.js';
import { pageOf, type Page, type PageRequest } from '../paging/page.js';
import { after, positionOf, searchCursors, type Position } from './position.js';
import { tiersOf, type Tier } from './tiers.js';

export interface SearchRequest extends PageRequest {
  /** As the index holds them; all must occur. None asks for the newest articles. */
  readonly terms: readonly string[];
  readonly language?: string;
  /** Id of the source. */
  readonly source?: string;
  /** Most time the server may spend; KHABAR_MONGO_TIMEOUT_MS where absent. */
  readonly maxTimeMs?: number;
}

export interface SearchHit {
  readonly article: Article;
  /** 2: all terms in the title; 1: all in the article; 0: nothing was searched for. Within one score the newest comes first. */
  readonly score: number;
}

export interface Search {
  /** Articles that hold all the terms. @throws BadCursorError */
  find(request: SearchRequest): Promise<Page<SearchHit>>;
}

interface Found {
  readonly document: PublishedDocument;
  readonly tier: Tier;
}

const toHit = ({ document, tier }: Found): SearchHit => {
  const state = fromDocument(document);
  if (state.kind !== 'article') throw new Error(`article ${document._id} is withdrawn and yet among the hits`);
  return { article: state.article, score: tier.score };
};

export const openSearch = (connection: Connection, settings: StoreSettings): Search => {
  const articles = articleModel(connection);
  const findIn = async (tier: Tier, from: Position | undefined, request: SearchRequest): Promise<Found[]> => {
    const { language, source, limit, maxTimeMs = settings.KHABAR_MONGO_TIMEOUT_MS } = request;
    const filter = {
      state: 'published' as const,
      ...(language !== undefined && { language }),
      ...(source !== undefined && { 'source.id': source }),
      $and: [...tier.conditions, ...after(from)],
    };
    const documents = await storeSpan({ collection: 'articles', operation: 'find' }, () =>
      articles
        .find(filter)
        .select({ search: 0, names: 0 })
        .sort({ datedAt: -1, _id: -1 })
        .limit(limit + 1)
        .maxTimeMS(maxTimeMs)
        .lean<PublishedDocument[]>(),
    );
    return documents.map((document) => ({ document, tier }));
  };
  return {
    find: async (request) => {
      const from = request.cursor === undefined ? undefined : searchCursors.decode(request.cursor);
      const found: Found[] = [];
      for (const tier of tiersOf(request.terms)) {
        if (from && tier.score > from.score) continue;
        if (found.length > request.limit) break;
        found.push(...(await findIn(tier, tier.score === from?.score ? from : undefined, request)));
      }
      return pageOf(found, request.limit, {
        item: toHit,
        cursor: ({ document, tier }) => searchCursors.encode(positionOf(document, tier)),
      });
    },
  };
};
