import type { PublishedRecord } from '@khabar/messaging';
import type { RequestPublisher } from '../../connection/services.js';
import type { IngestItem } from '../item.js';
import { articleIdOfRequest } from '../request.js';
import { batchesOf } from './batches.js';
import type { Submission } from './submission.js';

export interface SubmitOptions {
  readonly publisher: RequestPublisher;
  /** End at the first refused item; what was read before it is sent. */
  readonly strict: boolean;
  readonly signal: AbortSignal;
}

const submissionOf = (item: IngestItem, record: PublishedRecord | undefined): Submission => {
  if (!item.ok) return { status: 'refused', origin: item.origin, issues: item.issues };
  if (!record) throw new Error('the publisher acknowledged fewer requests than it was given');
  const { requestId, url, externalId } = item.request;
  const { origin } = item;
  return {
    status: 'requested',
    requestId,
    articleId: articleIdOfRequest(item.request),
    url,
    externalId,
    origin,
    record,
  };
};

const upToFirstRefused = (batch: readonly IngestItem[]): readonly IngestItem[] => {
  const at = batch.findIndex(({ ok }) => !ok);
  return at === -1 ? batch : batch.slice(0, at + 1);
};

/**
 * Sends the items, batch by batch: the next one is read when the brokers have acknowledged the one before.
 * @throws OutageError when they do not.
 */
export async function* submit(items: AsyncIterable<IngestItem>, options: SubmitOptions): AsyncGenerator<Submission> {
  for await (const read of batchesOf(items)) {
    const batch = options.strict ? upToFirstRefused(read) : read;
    const requests = batch.flatMap((item) => (item.ok ? [item.request] : []));
    const records = [...(await options.publisher.publish(requests))];
    for (const item of batch) yield submissionOf(item, item.ok ? records.shift() : undefined);
    if (options.signal.aborted || (options.strict && batch.some(({ ok }) => !ok))) return;
  }
}
