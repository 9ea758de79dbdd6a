import { loadSettings, storeSettings } from '@khabar/config';
import { connectStore, type ArticleWrite, type Store } from '@khabar/store';
import { rawMongo, uniqueName, type RawMongo } from '@khabar/testing';

/**
 * `current`: the bare driver, guarded upserts of the current documents only; `same`: the bare driver, the same documents as ours, i.e.
 * the history, too; `ours`: the store.
 */
export const contenders = ['current', 'same', 'ours'] as const;
export type Contender = (typeof contenders)[number];

interface Documents {
  readonly articles: StoredDocument[];
  readonly revisions: StoredDocument[];
}

interface StoredDocument {
  readonly _id: string;
  readonly revision: number;
}

/** A chunk as each contender takes it. */
export interface Chunk extends Documents {
  readonly writes: ArticleWrite[];
}

export interface Opened {
  write(contender: Contender, chunk: Chunk): Promise<void>;
  /** The documents that the store made of these writes. */
  documentsOf(writes: readonly ArticleWrite[]): Promise<Documents>;
  drop(): Promise<void>;
}

const durable = { ordered: false, writeConcern: { w: 'majority', journal: true } } as const;

const guarded = (document: StoredDocument) => ({
  replaceOne: {
    filter: { _id: document._id, revision: { $lt: document.revision } },
    replacement: document,
    upsert: true,
  },
});

const writeBare = async ({ database }: RawMongo, { articles, revisions }: Documents): Promise<void> => {
  if (revisions.length > 0) {
    const inserts = revisions.map((document) => ({ insertOne: { document } }));
    await database.collection<StoredDocument>('revisions').bulkWrite(inserts, durable);
  }
  await database.collection<StoredDocument>('articles').bulkWrite(articles.map(guarded), durable);
};

const documentsOf = async ({ database }: RawMongo, writes: readonly ArticleWrite[]): Promise<Documents> => {
  const ids = writes.flatMap((write) => (write.kind === 'article' ? [write.article.articleId] : []));
  const revision = Math.max(...writes.map((write) => (write.kind === 'article' ? write.article.revision : 0)));
  const articles = await database
    .collection<StoredDocument>('articles')
    .find({ _id: { $in: ids } })
    .toArray();
  const revisions = await database
    .collection<StoredDocument & { articleId: string }>('revisions')
    .find({ articleId: { $in: ids }, revision })
    .toArray();
  return { articles, revisions };
};

/** A database of its own, with the indexes of the store. */
export const openDatabase = async (mongoUrl: string): Promise<Opened> => {
  const database = uniqueName('bench-store');
  const settings = { KHABAR_MONGO_URL: mongoUrl, KHABAR_MONGO_DATABASE: database };
  const store: Store = await connectStore(loadSettings(storeSettings, settings));
  await store.ready();
  const raw = await rawMongo(mongoUrl, database);
  return {
    documentsOf: (writes) => documentsOf(raw, writes),
    write: async (contender, { writes, articles, revisions }) => {
      if (contender === 'ours') await store.articles.write(writes);
      else await writeBare(raw, { articles, revisions: contender === 'same' ? revisions : [] });
    },
    drop: async () => {
      await raw.drop();
      await raw.close();
      await store.close();
    },
  };
};
