import { trusted } from 'mongoose';
import { z } from 'zod';
import { cursorCodec } from '../paging/cursor.js';

/** Where a page of articles ended: `datedAt` in milliseconds since the epoch. */
export const articleCursors = cursorCodec(z.object({ datedAt: z.int(), id: z.string() }));

/** What comes after a page, newest first. @throws BadCursorError */
export const olderThan = (cursor: string | undefined): object => {
  if (cursor === undefined) return {};
  const { datedAt, id } = articleCursors.decode(cursor);
  const date = new Date(datedAt);
  return { $or: [{ datedAt: trusted({ $lt: date }) }, { datedAt: date, _id: trusted({ $lt: id }) }] };
};
