import type { Connection, mongo } from 'mongoose';
import type { ArticleDocument } from '../articles/article-document.js';
import type { DeferralDocument } from '../deferrals/deferral-document.js';
import type { DecisionDocument } from '../entities/decision-document.js';
import type { EntityNameDocument } from '../entities/entity-name.js';
import type { FeedDocument } from '../feeds/feed-document.js';
import type { FrontierDocument } from '../frontier/frontier-document.js';
import type { RevisionDocument } from '../revisions/revision-document.js';

interface Documents {
  articles: ArticleDocument;
  revisions: RevisionDocument;
  frontier: FrontierDocument;
  feeds: FeedDocument;
  deferrals: DeferralDocument;
  entityNames: EntityNameDocument;
  entityDecisions: DecisionDocument;
}

export type CollectionName = keyof Documents;

export type Collections = { readonly [Name in CollectionName]: mongo.Collection<Documents[Name]> };

export const collectionNames: readonly CollectionName[] = [
  'articles',
  'revisions',
  'frontier',
  'feeds',
  'deferrals',
  'entityNames',
  'entityDecisions',
];

/**
 * The collections by name. They wait for the connection where it is not up yet, or gone. Writes go through them and not through
 * models: what is written was validated by the contract it came with, and casting it again would double its cost.
 */
export const collectionsOf = (connection: Connection): Collections =>
  Object.fromEntries(collectionNames.map((name) => [name, connection.collection(name)])) as unknown as Collections;
