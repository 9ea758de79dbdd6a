import type { mongo } from 'mongoose';
import { findAll } from '../connection/find-all.js';
import { storeSpan } from '../connection/span.js';
import { fromDocument, type ArticleDocument } from './article-document.js';
import type { RevisionOrder } from './revision-order.js';
import type { ArticleState } from './state.js';

type Articles = mongo.Collection<ArticleDocument>;

const findEach = <Read extends object>(articles: Articles, ids: readonly string[], projection: mongo.Document) =>
  storeSpan({ collection: 'articles', operation: 'find', batchSize: ids.length }, () =>
    findAll<ArticleDocument, Read>(articles, { _id: { $in: [...ids] } }, { projection }),
  );

/** The current state of each of these articles that is known. */
export const readCurrent = async (articles: Articles, ids: readonly string[]): Promise<Map<string, ArticleState>> => {
  if (ids.length === 0) return new Map();
  const documents = await findEach<ArticleDocument>(articles, ids, { search: 0, names: 0 });
  return new Map(documents.map((document) => [document._id, fromDocument(document)]));
};

/** Which revision of each of these articles is current. */
export const readOrders = async (articles: Articles, ids: readonly string[]): Promise<Map<string, RevisionOrder>> => {
  if (ids.length === 0) return new Map();
  const found = await findEach<RevisionOrder & { _id: string }>(articles, ids, { revision: 1, contentHash: 1 });
  return new Map(found.map(({ _id, revision, contentHash }) => [_id, { revision, contentHash }]));
};
