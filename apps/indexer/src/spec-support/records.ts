import {
  articleParsedV1,
  articleWithdrawnV1,
  contentHashOf,
  dataSchemaOf,
  exampleArticle,
  exampleWithdrawal,
  type Article,
  type EventContract,
  type Withdrawal,
} from '@khabar/contracts';
import type { EventRecord } from '@khabar/messaging';

export const idOf = (name: string): string => contentHashOf(name).slice(0, 32);

let offset = 0;

export const recordOf = <Data>(contract: EventContract<Data>, data: Data): EventRecord<Data> => ({
  event: {
    id: `${contract.type}-${offset}`,
    type: contract.type,
    source: 'urn:khabar:parser',
    time: '2026-01-01T00:00:00Z',
    dataschema: dataSchemaOf(contract),
  },
  data,
  key: contract.keyOf(data),
  topic: contract.topic,
  partition: 0,
  offset: String((offset += 1)),
  timestamp: 0,
  headers: {},
  tombstone: false,
});

export const articleRecord = (name: string, revision: number, title = `title of ${name}`): EventRecord<Article> => {
  const signature = { ...exampleArticle.signature, contentHash: contentHashOf(title) };
  const article = { ...exampleArticle, articleId: idOf(name), revision, title, text: title, signature };
  return recordOf(articleParsedV1, article);
};

export const withdrawalRecord = (name: string, revision: number): EventRecord<Withdrawal> =>
  recordOf(articleWithdrawnV1, { ...exampleWithdrawal, articleId: idOf(name), revision });
