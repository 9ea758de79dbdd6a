import type { FieldIssue } from '@khabar/contracts';
import type { PublishedRecord } from '@khabar/messaging';
import type { Origin } from '../item.js';

/** What became of one item: acknowledged by the brokers, or refused before it was sent. */
export type Submission =
  | {
      readonly status: 'requested';
      readonly requestId: string;
      /** Absent for a feed, which is about many. */
      readonly articleId?: string;
      readonly url?: string;
      readonly externalId?: string;
      readonly origin: Origin;
      readonly record: PublishedRecord;
    }
  | { readonly status: 'refused'; readonly origin: Origin; readonly issues: readonly FieldIssue[] };

export interface Totals {
  readonly requested: number;
  readonly refused: number;
}
