import type { Change } from '@khabar/contracts';
import { trusted, type Connection } from 'mongoose';
import { z } from 'zod';
import type { RevisionOrder } from '../articles/revision-order.js';
import type { ArticleState } from '../articles/state.js';
import { storeSpan } from '../connection/span.js';
import { cursorCodec } from '../paging/cursor.js';
import { pageOf, type Page, type PageRequest } from '../paging/page.js';
import type { RevisionDocument } from './revision-document.js';
import { revisionModel } from './revision-model.js';

export interface KeptState extends RevisionOrder {
  readonly state: ArticleState;
  /** What this revision did; absent where it changed nothing or came after a newer one. */
  readonly change?: Change;
  /** RFC 3339. */
  readonly storedAt: string;
}

export interface Revisions {
  /** The history of an article, newest revision first. @throws BadCursorError */
  list(articleId: string, page: PageRequest): Promise<Page<KeptState>>;
}

const cursors = cursorCodec(z.object({ revision: z.number(), contentHash: z.string() }));

const olderThanCursor = (cursor: string | undefined) => {
  if (cursor === undefined) return {};
  const { revision, contentHash } = cursors.decode(cursor);
  return {
    $or: [{ revision: trusted({ $lt: revision }) }, { revision, contentHash: trusted({ $lt: contentHash }) }],
  };
};

const toKeptState = ({ revision, contentHash, state, change, storedAt }: RevisionDocument): KeptState => ({
  revision,
  contentHash,
  state,
  change: change ?? undefined,
  storedAt: storedAt.toISOString(),
});

const toCursor = ({ revision, contentHash }: RevisionDocument): string => cursors.encode({ revision, contentHash });

export const openRevisions = (connection: Connection): Revisions => {
  const revisions = revisionModel(connection);
  return {
    list: async (articleId, { limit, cursor }) => {
      const filter = { articleId, ...olderThanCursor(cursor) };
      const found = await storeSpan({ collection: 'revisions', operation: 'find' }, () =>
        revisions
          .find(filter)
          .sort({ revision: -1, contentHash: -1 })
          .limit(limit + 1)
          .lean<RevisionDocument[]>(),
      );
      return pageOf(found, limit, { item: toKeptState, cursor: toCursor });
    },
  };
};
