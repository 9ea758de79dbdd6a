import { classifyFailure, type EventRecord, type RecordContext } from '@khabar/messaging';
import { metrics, type Logger } from '@khabar/telemetry';

const stage = 'parse';

/** How an item leaves this stage, as counted in `khabar_items_total`. */
export type Outcome = 'parsed' | 'dropped' | 'withdrawn' | 'failed';

export interface ReportRules {
  readonly logger: Pick<Logger, 'debug' | 'info'>;
  /** Tries of one record before it is dead-lettered. */
  readonly maxAttempts: number;
}

const levels = { parsed: 'debug', withdrawn: 'info', dropped: 'info' } as const;

const classify = classifyFailure();

/** Counts and logs what becomes of each record: exactly one outcome per record, counted when it is final. */
export class ParseReport {
  constructor(private readonly rules: ReportRules) {}

  done(record: EventRecord, outcome: Exclude<Outcome, 'failed'>, detail?: string): void {
    metrics.items.add(1, { stage, outcome });
    const { key: articleId, topic, partition, offset } = record;
    this.rules.logger[levels[outcome]]({ articleId, outcome, detail, topic, partition, offset }, 'parsed a record');
  }

  /** Counts only the last try, after which the record is a dead letter; the consumer logs those. */
  failed(error: unknown, { attempt, signal }: Pick<RecordContext, 'attempt' | 'signal'>): void {
    const { errorClass } = classify(error);
    if (signal.aborted || errorClass === 'outage') return;
    if (errorClass === 'permanent' || attempt >= this.rules.maxAttempts) {
      metrics.items.add(1, { stage, outcome: 'failed' satisfies Outcome });
    }
  }

  took(seconds: number): void {
    metrics.stageDuration.record(seconds, { stage });
  }
}
