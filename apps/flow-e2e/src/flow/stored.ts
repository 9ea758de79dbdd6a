import { createHash } from 'node:crypto';
import { topics } from '@khabar/contracts';
import type { Flow } from './flow.js';

export const countStored = ({ mongo }: Pick<Flow, 'mongo'>): Promise<number> =>
  mongo.database.collection('articles').countDocuments();

/** SHA-256 over whole documents of a collection, those of the articles, in the order of ids. */
const collectionHash = async (
  { mongo }: Pick<Flow, 'mongo'>,
  name: string,
  articleIds: ReadonlySet<string>,
): Promise<string> => {
  const documents = await mongo.database.collection(name).find().toArray();
  const lines = documents
    .filter(({ articleId }) => articleIds.has(articleId))
    .map((document) => `${String(document._id)} ${JSON.stringify(document)}`);
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
};

/** Everything that a replay must leave alone: the documents of these articles and all their revisions. */
export const storeHash = async (flow: Pick<Flow, 'mongo'>, articleIds: readonly string[]): Promise<string> => {
  const wanted = new Set(articleIds);
  return (await Promise.all(['articles', 'revisions'].map((name) => collectionHash(flow, name, wanted)))).join(' ');
};

export interface PublishedChanges {
  /** Distinct event ids. */
  readonly events: number;
  /** Event ids that were published with different content. */
  readonly contradictory: string[];
  /** Ids of the articles a `created` event tells of. */
  readonly created: ReadonlySet<string>;
}

/** What consumers of the change topic see; the same event may come more than once, but only as the same event. */
export const publishedChanges = async ({ kafka }: Pick<Flow, 'kafka'>): Promise<PublishedChanges> => {
  const seen = new Map<string, string>();
  const contradictory = new Set<string>();
  const created = new Set<string>();
  for (const { headers, value } of await kafka.readTopic(topics.articleChanges)) {
    const id = headers.ce_id ?? '';
    const content = String(value);
    if ((seen.get(id) ?? content) !== content) contradictory.add(id);
    seen.set(id, content);
    const { kind, articleId } = JSON.parse(content) as { kind: string; articleId: string };
    if (kind === 'created') created.add(articleId);
  }
  return { events: seen.size, contradictory: [...contradictory], created };
};

/** Last revision per key of the compacted topic; `withdrawn` where the last record is a tombstone. */
export const currentRevisions = async ({ kafka }: Pick<Flow, 'kafka'>): Promise<Map<string, number | 'withdrawn'>> => {
  const current = new Map<string, number | 'withdrawn'>();
  for (const { key, value } of await kafka.readTopic(topics.articlesCurrent))
    current.set(
      String(key),
      value === null ? 'withdrawn' : (JSON.parse(String(value)) as { revision: number }).revision,
    );
  return current;
};
