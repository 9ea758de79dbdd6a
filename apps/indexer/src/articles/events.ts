import { articleChangedV1, articleCurrentV1, eventIdOf, type Change, type EventContract } from '@khabar/contracts';
import type { AnyOutgoingEvent } from '@khabar/messaging';
import { contentOf, type ArticleState } from '@khabar/store';

interface Revised {
  readonly articleId: string;
  readonly revision: number;
}

/** Id and time follow from the revision alone: whenever an event is sent again, it is the identical event. */
const attributesOf = <Data>(contract: EventContract<Data>, { articleId, revision }: Revised) => ({
  contract,
  id: eventIdOf(contract.type, articleId, revision),
  time: new Date(revision).toISOString(),
  source: 'urn:khabar:indexer',
});

export const changeEvent = (change: Change): AnyOutgoingEvent => ({
  ...attributesOf(articleChangedV1, change),
  data: change,
});

/** The full article, or the tombstone of one that was withdrawn. */
export const currentEvent = (state: ArticleState): AnyOutgoingEvent => {
  const attributes = attributesOf(articleCurrentV1, contentOf(state));
  return state.kind === 'article'
    ? { ...attributes, data: state.article }
    : { ...attributes, tombstone: true, key: state.withdrawal.articleId };
};
