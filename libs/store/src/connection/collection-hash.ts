import { createHash } from 'node:crypto';
import { mongo } from 'mongoose';

/** Servers differ in the order in which a replaced document has its fields; it means nothing. */
const sortedNames = (_name: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)))
    : value;

/** SHA-256 over all documents of a collection in the order of their ids, every field included: equal where nothing changed. */
export const collectionHash = async (collection: mongo.Collection): Promise<string> => {
  const hash = createHash('sha256');
  for await (const document of await collection.find({}, { sort: { _id: 1 } })) {
    hash.update(JSON.stringify(mongo.BSON.EJSON.serialize(document), sortedNames)).update('\n');
  }
  return hash.digest('hex');
};
