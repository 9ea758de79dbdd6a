import {
  articleDroppedV1,
  articleParsedV1,
  articleWithdrawnV1,
  eventIdOf,
  type Article,
  type Drop,
  type EventContract,
  type Withdrawal,
} from '@khabar/contracts';
import type { OutgoingEvent } from '@khabar/messaging';

interface Revised {
  readonly articleId: string;
  readonly revision: number;
}

const source = 'urn:khabar:parser';

/** Id and time follow from the revision alone, so that a record that is parsed again gives the identical event. */
const eventOf = <Data>(contract: EventContract<Data>, data: Data, { articleId, revision }: Revised) => ({
  contract,
  data,
  id: eventIdOf(contract.type, articleId, revision),
  time: new Date(revision).toISOString(),
  source,
});

export const parsedEvent = (article: Article): OutgoingEvent<Article> => eventOf(articleParsedV1, article, article);

export const withdrawnEvent = (withdrawal: Withdrawal): OutgoingEvent<Withdrawal> =>
  eventOf(articleWithdrawnV1, withdrawal, withdrawal);

export const droppedEvent = (drop: Drop & Revised): OutgoingEvent<Drop> => eventOf(articleDroppedV1, drop, drop);
