import { trusted } from 'mongoose';
import { z } from 'zod';
import type { ArticleDocument } from '../articles/article-document.js';
import { cursorCodec } from '../paging/cursor.js';
import type { Tier } from './tiers.js';

const positionSchema = z.object({ score: z.number(), datedAt: z.int(), id: z.string() });

/** Where a page ended: `datedAt` in milliseconds since the epoch. */
export type Position = z.infer<typeof positionSchema>;

export const searchCursors = cursorCodec(positionSchema);

export const positionOf = ({ _id, datedAt }: ArticleDocument, { score }: Tier): Position => ({
  score,
  datedAt: datedAt.getTime(),
  id: _id,
});

/** What comes after a position, in the order of the list. */
export const after = (position: Position | undefined): object[] => {
  if (!position) return [];
  const datedAt = new Date(position.datedAt);
  return [{ $or: [{ datedAt: trusted({ $lt: datedAt }) }, { datedAt, _id: trusted({ $lt: position.id }) }] }];
};
