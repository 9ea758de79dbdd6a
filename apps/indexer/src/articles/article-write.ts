import { articleParsedV1, articleWithdrawnV1, type Article, type Withdrawal } from '@khabar/contracts';
import { PermanentError, type EventRecord } from '@khabar/messaging';
import type { ArticleWrite } from '@khabar/store';
import { entityNamesOf } from './entity-names.js';
import { searchTermsOf } from './search-terms.js';

const isOf = <Data>(record: EventRecord, type: string): record is EventRecord<Data> => record.event.type === type;

/** @throws PermanentError `unknown-type` for an event that does not belong on the topic. */
export const writeOf = (record: EventRecord): ArticleWrite => {
  if (isOf<Article>(record, articleParsedV1.type)) {
    const article = record.data;
    return { kind: 'article', article, terms: searchTermsOf(article), names: entityNamesOf(article) };
  }
  if (isOf<Withdrawal>(record, articleWithdrawnV1.type)) return { kind: 'withdrawal', withdrawal: record.data };
  throw new PermanentError('unknown-type', `${record.topic} has an event of type "${record.event.type}"`);
};
