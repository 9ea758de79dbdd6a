import type { mongo } from 'mongoose';
import type { CollectionName, Collections } from './collections.js';

const newestFirst = { datedAt: -1, _id: -1 } as const;

/** Every index of the store besides those on `_id`. Built at boot, never by mongoose on its own. */
export const indexTable: Readonly<Record<CollectionName, readonly mongo.IndexDescription[]>> = {
  articles: [
    { name: 'terms', key: { 'search.terms': 1, ...newestFirst } },
    { name: 'title-terms', key: { 'search.title': 1, ...newestFirst } },
    { name: 'source', key: { 'source.id': 1, ...newestFirst } },
    { name: 'language', key: { language: 1, ...newestFirst } },
    { name: 'newest', key: newestFirst },
    { name: 'names', key: { names: 1, ...newestFirst } },
  ],
  revisions: [{ name: 'history', key: { articleId: 1, revision: -1, contentHash: -1 } }],
  frontier: [],
  feeds: [{ name: 'due', key: { nextPollAt: 1, _id: 1 } }],
  deferrals: [{ name: 'due', key: { nextTryAt: 1, _id: 1 } }],
  entityNames: [
    { name: 'folded', key: { folded: 1 } },
    { name: 'words', key: { words: 1 } },
    { name: 'keys', key: { keys: 1 } },
    { name: 'known', key: { known: 1 } },
  ],
  entityDecisions: [{ name: 'about', key: { about: 1 } }],
};

/** Builds the indexes that are not there yet. Safe to run from every replica at once. */
export const ensureIndexes = async (collections: Collections): Promise<void> => {
  for (const [name, indexes] of Object.entries(indexTable)) {
    if (indexes.length > 0) await collections[name as CollectionName].createIndexes([...indexes]);
  }
};
