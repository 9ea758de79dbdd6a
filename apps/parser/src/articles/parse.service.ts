import { Inject, Injectable } from '@nestjs/common';
import { articleFetchedV1, articleGoneV1, type Drop, type FetchedArticle, type Withdrawal } from '@khabar/contracts';
import {
  EventPublisher,
  PermanentError,
  type AnyOutgoingEvent,
  type EventRecord,
  type RecordContext,
} from '@khabar/messaging';
import { withSpan, type Span } from '@khabar/telemetry';
import { ParseReport, type Outcome } from './parse-report.js';
import { ParsePool } from '../pool/parse-pool.js';
import { droppedEvent, parsedEvent, withdrawnEvent } from './events.js';

interface Result {
  readonly outcome: Exclude<Outcome, 'failed'>;
  readonly event: AnyOutgoingEvent;
  /** For the log: why something was dropped. */
  readonly detail?: string;
}

const isOf = <Data>(record: EventRecord, type: string): record is EventRecord<Data> => record.event.type === type;

const dropOf = (article: FetchedArticle, { reason, detail }: Pick<Drop, 'reason' | 'detail'>) => ({
  articleId: article.articleId,
  revision: article.revision,
  ...(article.url === undefined ? {} : { url: article.url }),
  stage: 'parse' as const,
  reason,
  detail,
});

/**
 * Turns each raw record into exactly one event: an article, a withdrawal that is passed on, or an audited drop. Only a document
 * that is over a limit has none, and becomes a dead letter: the limits may rise, and then it can be sent back.
 */
@Injectable()
export class ParseService {
  constructor(
    @Inject(ParsePool) private readonly parser: Pick<ParsePool, 'parse'>,
    @Inject(EventPublisher) private readonly publisher: Pick<EventPublisher, 'publish'>,
    @Inject(ParseReport) private readonly report: Pick<ParseReport, 'done' | 'failed' | 'took'>,
  ) {}

  /** @throws PermanentError where the document cannot be parsed, and what the publisher throws. */
  async handle(record: EventRecord, context: Pick<RecordContext, 'signal' | 'attempt'>): Promise<void> {
    const started = performance.now();
    try {
      const { outcome, event, detail } = await this.resultOf(record, context.signal);
      context.signal.throwIfAborted();
      await this.publisher.publish([event]);
      this.report.done(record, outcome, detail);
    } catch (error) {
      this.report.failed(error, context);
      throw error;
    } finally {
      this.report.took((performance.now() - started) / 1_000);
    }
  }

  private async resultOf(record: EventRecord, signal: AbortSignal): Promise<Result> {
    if (isOf<Withdrawal>(record, articleGoneV1.type)) {
      return { outcome: 'withdrawn', event: withdrawnEvent(record.data) };
    }
    if (isOf<FetchedArticle>(record, articleFetchedV1.type)) return this.parse(record, signal);
    throw new PermanentError('unknown-type', `${record.topic} has an event of type "${record.event.type}"`);
  }

  private parse(record: EventRecord<FetchedArticle>, signal: AbortSignal): Promise<Result> {
    const { articleId, mediaType, content } = record.data;
    const attributes = {
      'khabar.article.id': articleId,
      'khabar.content.type': mediaType,
      'khabar.content.characters': content.length,
    };
    return withSpan('parse', { attributes }, async (span: Span) => {
      const extraction = await this.parser.parse(record.data, signal);
      span.setAttribute('khabar.outcome', extraction.outcome);
      if (extraction.outcome === 'article') {
        return { outcome: 'parsed', event: parsedEvent(extraction.article) };
      }
      if (extraction.outcome === 'over-limit') throw new PermanentError(extraction.reason, extraction.detail);
      return {
        outcome: 'dropped',
        event: droppedEvent(dropOf(record.data, extraction)),
        detail: extraction.detail,
      };
    });
  }
}
