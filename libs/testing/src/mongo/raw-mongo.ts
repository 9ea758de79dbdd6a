import { type Db, MongoClient } from 'mongodb';
import { uniqueName } from '../names/unique-name.js';

/** The store through the plain driver, to see what lies there. */
export interface RawMongo {
  readonly client: MongoClient;
  readonly database: Db;
  /** Removes the database. */
  drop(): Promise<void>;
  close(): Promise<void>;
}

/** @param database one of its own where absent */
export const rawMongo = async (url: string, database = uniqueName('khabar-test')): Promise<RawMongo> => {
  const client = await MongoClient.connect(url);
  const found = client.db(database);
  return {
    client,
    database: found,
    drop: async () => void (await found.dropDatabase()),
    close: () => client.close(),
  };
};
