import { Schema, type Connection, type Model } from 'mongoose';
import { readOptions } from '../connection/schema-options.js';
import type { RevisionDocument } from './revision-document.js';

/** The fields that are searched by; the whole document is typed. */
const schema = new Schema<RevisionDocument>(
  { _id: String, articleId: String, revision: Number, contentHash: String, storedAt: Date },
  readOptions,
);

export const revisionModel = (connection: Connection): Model<RevisionDocument> =>
  connection.model<RevisionDocument>('revision', schema, 'revisions');
