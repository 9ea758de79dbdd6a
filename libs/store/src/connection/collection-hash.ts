import { createHash } from 'node:crypto';
import { mongo } from 'mongoose';

/** SHA-256 over all documents of a collection in the order of their ids, every field included: equal where nothing changed. */
export const collectionHash = async (collection: mongo.Collection): Promise<string> => {
  const hash = createHash('sha256');
  for await (const document of collection.find({}).sort({ _id: 1 })) {
    hash.update(mongo.BSON.EJSON.stringify(document)).update('\n');
  }
  return hash.digest('hex');
};
