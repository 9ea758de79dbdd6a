import { Inject, Injectable } from '@nestjs/common';
import { EventPublisher, type EventRecord, type RecordContext, type RecordOutcome } from '@khabar/messaging';
import { INDEX_LOGGER, type IndexLogger } from '../tokens.js';
import { account, recordEndToEnd } from './account.js';
import { ARTICLE_STORE, type ArticleStore } from './article-store.port.js';
import { CurrentArticles } from './current-articles.js';
import { outcomeOf } from './indexed-record.js';
import { publishChanges } from './publish-changes.js';
import { publishCurrent } from './publish-current.js';
import { decodeRecord, writeRecords } from './write-records.js';

/**
 * Stores parsed articles and withdrawals, then tells of their changes, then of their current state. A record is done only when all
 * three are; whatever was done before a crash is done again, with the same effect (docs/decisions/0020).
 */
@Injectable()
export class IndexService {
  constructor(
    @Inject(ARTICLE_STORE) private readonly articles: ArticleStore,
    @Inject(EventPublisher) private readonly publisher: Pick<EventPublisher, 'publishEach'>,
    @Inject(CurrentArticles) private readonly currents: Pick<CurrentArticles, 'publish'>,
    @Inject(INDEX_LOGGER) private readonly logger: IndexLogger,
  ) {}

  /**
   * @returns how each record ended, in their order
   * @throws where the store is away, or the partition was taken away: then all records are to be handled again
   */
  async handle(records: readonly EventRecord[], { signal }: Pick<RecordContext, 'signal'>): Promise<RecordOutcome[]> {
    const started = performance.now();
    const decoded = records.map(decodeRecord);
    signal.throwIfAborted();
    const written = await writeRecords(this.articles, decoded);
    recordEndToEnd(written, Date.now());
    // Who lost the partition leaves the telling to its new owner: the fewer write into its order, the better.
    signal.throwIfAborted();
    const told = await publishChanges(this.publisher, written);
    signal.throwIfAborted();
    const done = await publishCurrent(this.currents, told);
    account(done, (performance.now() - started) / 1_000, this.logger);
    return done.map(outcomeOf);
  }
}
