import { Schema, type Connection, type Model } from 'mongoose';
import { readOptions } from '../connection/schema-options.js';
import type { ArticleDocument } from './article-document.js';

/** The fields that are searched by; the whole document is typed by the contract. */
const schema = new Schema<ArticleDocument>(
  {
    _id: String,
    state: String,
    revision: Number,
    contentHash: String,
    datedAt: Date,
    language: String,
    source: { id: String },
    names: [String],
    search: { v: String, title: [String], terms: [String] },
  },
  readOptions,
);

export const articleModel = (connection: Connection): Model<ArticleDocument> =>
  connection.model<ArticleDocument>('article', schema, 'articles');
