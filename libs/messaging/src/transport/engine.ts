import { metrics, type Logger } from '@khabar/telemetry';
import type { DeadLetterWriter } from '../dead-letters/dead-letter-writer.js';
import type { Failure } from '../errors/classify.js';
import type { KafkaSettings, ConsumerSettings } from '../kafka/settings.js';
import { chunkLanes } from '../lanes/chunk-lanes.js';
import { keyLanes } from '../lanes/key-lanes.js';
import type { PartitionLanes } from '../lanes/partition-lanes.js';
import { slots } from '../lanes/slots.js';
import type { Decoder } from '../records/decode.js';
import { activity, type Activity } from './activity.js';
import { conclusion } from './conclusion.js';
import type { Handler } from './handler.js';
import { outageGate } from './outage-gate.js';
import { chunkProcessor } from './process-chunk.js';
import { recordProcessor } from './process-record.js';
import type { Work } from './work.js';

export interface EngineOptions {
  readonly group: string;
  readonly handlers: ReadonlyMap<string, Handler>;
  readonly settings: ConsumerSettings & Pick<KafkaSettings, 'KHABAR_KAFKA_MAX_RECORD_BYTES'>;
  readonly decoder: Decoder;
  readonly classify: (error: unknown) => Failure;
  readonly deadLetters: DeadLetterWriter;
  /** A record is done with; it counts for the offset to commit. */
  readonly onFinished: (work: Work) => void;
  readonly logger: Logger;
}

/** Runs the handlers: order per key, concurrency, retries, outages, dead letters. Knows nothing of groups and offsets. */
export interface Engine {
  readonly activity: Activity;
  /** Lanes for a partition of a topic that has just been assigned. */
  lanesFor(topic: string): PartitionLanes<Work>;
  /** Starts nothing any more; what is in work goes on. */
  stop(): void;
}

export const engine = (options: EngineOptions): Engine => {
  const { group, handlers, settings, decoder, logger } = options;
  const concurrency = settings.KHABAR_CONSUMER_CONCURRENCY;
  const retryBackoff = {
    firstMs: settings.KHABAR_RETRY_BACKOFF_MS,
    maxMs: settings.KHABAR_RETRY_BACKOFF_MAX_MS,
  };
  const outageBackoff = {
    firstMs: settings.KHABAR_OUTAGE_BACKOFF_MS,
    maxMs: settings.KHABAR_OUTAGE_BACKOFF_MAX_MS,
  };
  const pool = slots(concurrency);
  const current = activity();

  const gate = outageGate({
    slots: pool,
    concurrency,
    backoff: outageBackoff,
    onClosed: ({ code, message }, pauseMs) => {
      metrics.paused.record(1, { group });
      logger.warn({ group, code, reason: message, pauseMs }, 'outage: the consumer pauses');
    },
    onOpened: (outageMs) => {
      metrics.paused.record(0, { group });
      logger.info({ group, outageMs }, 'outage over: the consumer goes on');
    },
  });
  metrics.paused.record(0, { group });

  const decode = (work: Work) => {
    work.stage = 'decode';
    work.record ??= decoder(work.message, work.owner, work.key);
    work.stage = 'handle';
    return work.record;
  };

  const shared = {
    group,
    decode,
    activity: current,
    gate,
    conclusion: conclusion({
      ...{ group, gate, retryBackoff, outageBackoff, logger },
      classify: options.classify,
      deadLetters: options.deadLetters,
      maxTries: settings.KHABAR_RETRY_ATTEMPTS,
      finish: options.onFinished,
    }),
  };

  const keyLane = ({ key }: Work): string => key ?? '';

  const laneOf = ({ orderBy }: Handler): ((work: Work) => string) => {
    if (!orderBy) return keyLane;
    return (work) => {
      try {
        return orderBy(decode(work));
      } catch {
        // The handler's turn will find the same fault, and judge it.
        return keyLane(work);
      }
    };
  };

  return {
    activity: current,
    lanesFor: (topic) => {
      const handler = handlers.get(topic);
      if (!handler) throw new Error(`topic "${topic}" has no handler`);
      const processing = { ...shared, handler };
      const common = { slots: pool, laneOf: laneOf(handler) };
      return handler.batch
        ? chunkLanes({
            ...common,
            maxItems: settings.KHABAR_CONSUMER_BATCH_RECORDS,
            perform: chunkProcessor(processing),
          })
        : keyLanes({ ...common, perform: recordProcessor(processing) });
    },
    stop: () => gate.stop(),
  };
};
