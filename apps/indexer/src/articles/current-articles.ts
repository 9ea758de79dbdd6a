import { Inject, Injectable } from '@nestjs/common';
import { EventPublisher, type AnyOutgoingEvent, type EventRecord } from '@khabar/messaging';
import { compareOrder, contentOf, orderOf, type ArticleState } from '@khabar/store';
import { ARTICLE_STORE, type ArticleStore } from './article-store.port.js';
import { currentEvent } from './events.js';

export interface CurrentArticle {
  readonly state: ArticleState;
  /** The record that led to it: the event goes on in its trace. */
  readonly cause?: EventRecord;
}

/** Why the current state of an article could not be published, by article id. */
export type CurrentFailures = ReadonlyMap<string, unknown>;

const eventOf = ({ state, cause }: CurrentArticle): AnyOutgoingEvent => ({ ...currentEvent(state), cause });

const idOf = ({ state }: CurrentArticle): string => contentOf(state).articleId;

/**
 * Keeps the compacted topic at the newest state of each article: its last record counts, so a writer that was overtaken between its
 * write and its publish must not leave an older one there. Whoever publishes looks again afterwards, and publishes what is newer.
 */
@Injectable()
export class CurrentArticles {
  constructor(
    @Inject(ARTICLE_STORE) private readonly articles: ArticleStore,
    @Inject(EventPublisher) private readonly publisher: Pick<EventPublisher, 'publishEach'>,
  ) {}

  /** @throws where the store is away */
  async publish(currents: readonly CurrentArticle[]): Promise<CurrentFailures> {
    const failures = new Map<string, unknown>();
    let left = [...currents];
    // Ends: a further round needs a revision that was stored during this one, and whoever stored it publishes it, too.
    while (left.length > 0) {
      const outcomes = await this.publisher.publishEach(left.map(eventOf));
      outcomes.forEach((outcome, index) => {
        if (!outcome.ok) failures.set(idOf(left[index] as CurrentArticle), outcome.error);
      });
      left = await this.overtaken(left.filter((current) => !failures.has(idOf(current))));
    }
    return failures;
  }

  private async overtaken(published: readonly CurrentArticle[]): Promise<CurrentArticle[]> {
    const newest = await this.articles.newestRevisions(published.map(idOf));
    const behind = published.filter((current) => {
      const order = newest.get(idOf(current));
      return order !== undefined && compareOrder(order, orderOf(current.state)) > 0;
    });
    const states = await this.articles.current(behind.map(idOf));
    return [...states.values()].map((state) => ({ state }));
  }
}
