import type { mongo } from 'mongoose';

/**
 * Everything a filter matches. While the connection is away, mongoose holds `find` back and answers with the promise of a cursor in the
 * place of the cursor: hence the await.
 */
export const findAll = async <Document extends mongo.Document, Read extends object = mongo.WithId<Document>>(
  collection: mongo.Collection<Document>,
  filter: mongo.Filter<Document>,
  options: mongo.FindOptions = {},
): Promise<Read[]> => {
  const cursor = await collection.find<Read>(filter, options);
  return cursor.toArray();
};
