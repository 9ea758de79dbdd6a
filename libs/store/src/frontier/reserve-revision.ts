import type { mongo } from 'mongoose';
import { duplicateKey } from '../errors/codes.js';
import type { FrontierDocument } from './frontier-document.js';
import type { Reservation, ReserveRequest } from './frontier.js';

type Frontiers = mongo.Collection<FrontierDocument>;

const isDuplicate = (error: unknown): boolean => (error as { code?: unknown }).code === duplicateKey;

/** False where another writer was there first. */
const insertFirst = async (
  frontier: Frontiers,
  { articleId, url, now, contentHash }: ReserveRequest,
): Promise<boolean> => {
  try {
    await frontier.insertOne({ _id: articleId, ...(url !== undefined && { url }), revision: now, contentHash });
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
};

/** False where the record has moved on since it was read. Revisions only grow, so an equal one means an equal record. */
const advance = async (frontier: Frontiers, read: FrontierDocument, next: FrontierDocument): Promise<boolean> => {
  const { revision, contentHash, url } = next;
  const updated = await frontier.findOneAndUpdate(
    { _id: read._id, revision: read.revision },
    { $set: { revision, contentHash, ...(url !== undefined && { url }) } },
    { projection: { _id: 1 } },
  );
  return updated !== null;
};

/** Compare and set, without an update pipeline: read, decide, write only if nobody wrote in between, else again. */
export const reserveRevision = async (frontier: Frontiers, request: ReserveRequest): Promise<Reservation> => {
  const { articleId, now, contentHash } = request;
  for (;;) {
    const read = await frontier.findOne({ _id: articleId });
    if (!read) {
      if (await insertFirst(frontier, request)) return { outcome: 'reserved', revision: now };
      continue;
    }
    // Given out for this very content: acknowledged means there is nothing to do, else whoever asked did not live to publish it.
    if (read.contentHash === contentHash) {
      const outcome = read.acknowledged?.revision === read.revision ? 'unchanged' : 'reserved';
      return { outcome, revision: read.revision };
    }
    const revision = Math.max(now, read.revision + 1);
    const next = { ...read, revision, contentHash, url: request.url ?? read.url };
    if (await advance(frontier, read, next)) return { outcome: 'reserved', revision };
  }
};
