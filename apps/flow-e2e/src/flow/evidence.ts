import { cloudEventHeaders, deadLetterHeaders, deadLetterTopics, redriveHeaders, topics } from '@khabar/contracts';
import type { ForeignRecord } from '@khabar/testing';
import type { Flow } from './flow.js';
import { judge, type Evidence, type Seen, type Verdict } from './verdict.js';

const eventId = /^[^:]+:(?<articleId>[0-9a-f]{32}):(?<revision>\d+)$/;

/** The article and revision an event is about, by its id; none for what was never a good event. */
const seenIn = ({ headers }: ForeignRecord): Seen[] => {
  const found = eventId.exec(headers[cloudEventHeaders.id] ?? '')?.groups;
  return found ? [{ articleId: found.articleId ?? '', revision: Number(found.revision) }] : [];
};

const seenOn = async ({ kafka }: Flow, topic: string): Promise<Seen[]> =>
  (await kafka.readTopic(topic)).flatMap(seenIn);

const originalPlace = ({ headers }: ForeignRecord): string =>
  [deadLetterHeaders.originalTopic, deadLetterHeaders.originalPartition, deadLetterHeaders.originalOffset]
    .map((name) => headers[name])
    .join('/');

/** Dead letters that nobody has sent back; a receipt beside a letter says that it was. */
const openLettersOn = async ({ kafka }: Flow, topic: string): Promise<Seen[]> => {
  const records = await kafka.readTopic(topic);
  const isReceipt = ({ headers }: ForeignRecord) => headers[redriveHeaders.redrivenAt] !== undefined;
  const sentBack = new Set(records.filter(isReceipt).map(originalPlace));
  return records.filter((record) => !isReceipt(record) && !sentBack.has(originalPlace(record))).flatMap(seenIn);
};

const storedIn = async ({ mongo }: Flow): Promise<Seen[]> => {
  const documents = mongo.database.collection('articles').find({}, { projection: { articleId: 1, revision: 1 } });
  return (await documents.toArray()).map(({ articleId, revision }) => ({ articleId, revision }));
};

const dropsIn = async ({ kafka }: Flow): Promise<Seen[]> =>
  (await kafka.readTopic(topics.articleDrops)).map(({ value }) => JSON.parse(String(value)) as Seen);

/** Reads P, S, D and X from outside. */
export const evidenceOf = async (flow: Flow): Promise<Evidence> => {
  const letters = await Promise.all(deadLetterTopics.map((topic) => openLettersOn(flow, topic)));
  const [raw, stored, drops] = await Promise.all([seenOn(flow, topics.articlesRaw), storedIn(flow), dropsIn(flow)]);
  return { raw, stored, deadLetters: letters.flat(), drops };
};

export const verdictOf = async (flow: Flow): Promise<Verdict> => judge(await evidenceOf(flow));

/** Of a verdict, what must be empty. */
export const faultsOf = ({ lost, overlapping, doubled, unknown }: Verdict) => ({ lost, overlapping, doubled, unknown });

export const noFaults = { lost: [], overlapping: [], doubled: [], unknown: [] };
