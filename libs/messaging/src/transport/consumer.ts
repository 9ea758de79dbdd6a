import type { Logger } from '@khabar/telemetry';
import type { EachBatchPayload, Offsets } from 'kafkajs';
import { deadLetterWriter } from '../dead-letters/dead-letter-writer.js';
import { classifyFailure } from '../errors/classify.js';
import { kafkaErrorType } from '../errors/kafka-errors.js';
import { OutageError, PermanentError, type ErrorClassifier } from '../errors/taxonomy.js';
import { membership, type Membership } from '../health/membership.js';
import type { KafkaConnection } from '../kafka/connection.js';
import type { ConsumerSettings } from '../kafka/settings.js';
import type { Decoder } from '../records/decode.js';
import { ownedPartitions } from './assignment.js';
import { brake } from './brake.js';
import { committer } from './committer.js';
import { followConsumer } from './consumer-events.js';
import { drain } from './drain.js';
import { engine } from './engine.js';
import { fetchLimits } from './fetch-limits.js';
import type { Handler } from './handler.js';
import { intake } from './intake.js';
import { lagReporter } from './lag-reporter.js';
import type { OwnedPartition } from './owned-partition.js';
import { positionReader } from './positions.js';
import { room } from './room.js';
import type { Work } from './work.js';

export interface ConsumerOptions {
  readonly connection: KafkaConnection;
  readonly settings: ConsumerSettings;
  readonly group: string;
  readonly service: string;
  readonly codeVersion: string;
  readonly handlers: ReadonlyMap<string, Handler>;
  readonly decoder: Decoder;
  readonly classifyError?: ErrorClassifier;
  readonly logger: Logger;
}

export interface KafkaConsumer {
  readonly health: Membership;
  /** Connects, subscribes, and starts to consume. @throws OutageError, PermanentError `topic-missing` */
  start(): Promise<void>;
  /** Stops intake, lets what is in work finish, commits, leaves the group. */
  drain(): Promise<void>;
}

const startError = (options: ConsumerOptions, cause: unknown): Error => {
  const topics = [...options.handlers.keys()].join(', ');
  const brokers = options.connection.settings.KHABAR_KAFKA_BROKERS.join(',');
  const message = (cause as Error).message;
  return kafkaErrorType(cause) === 'UNKNOWN_TOPIC_OR_PARTITION'
    ? new PermanentError('topic-missing', `one of the topics does not exist: ${topics}`, { cause })
    : new OutageError('broker-unreachable', `cannot consume from KHABAR_KAFKA_BROKERS "${brokers}": ${message}`, {
        cause,
      });
};

/** Puts the parts together: kafkajs outside, the engine inside, between them who owns what and how far it is finished. */
export const kafkaConsumer = (options: ConsumerOptions): KafkaConsumer => {
  const { connection, settings, group, logger } = options;
  const positions = positionReader(group);
  const space = room(settings.KHABAR_CONSUMER_FETCH_MAX_BYTES);
  const deadLetters = deadLetterWriter(connection, options);
  let send: EachBatchPayload['commitOffsetsIfNecessary'] | undefined;
  let isClosed = false;

  const consumer = connection.client().consumer({
    groupId: group,
    allowAutoTopicCreation: false,
    partitionAssigners: [positions.assigner],
    sessionTimeout: settings.KHABAR_CONSUMER_SESSION_TIMEOUT_MS,
    rebalanceTimeout: settings.KHABAR_CONSUMER_REBALANCE_TIMEOUT_MS,
    heartbeatInterval: settings.KHABAR_CONSUMER_HEARTBEAT_MS,
    maxWaitTimeInMs: settings.KHABAR_CONSUMER_FETCH_WAIT_MS,
    ...fetchLimits({ ...connection.settings, ...settings }),
  });
  const brakes = brake(consumer, settings.KHABAR_CONSUMER_MAX_AHEAD);

  const onFinished = ({ owner, ticket, bytes }: Work): void => {
    if (owner.revoked) return;
    owner.tracker.finish(ticket);
    owner.bufferedBytes -= bytes;
    space.free(bytes);
    if (owner.braked) brakes.ease(owner);
    commits.note(owner.tracker.span() === 0);
  };

  const running = engine({
    ...{ group, logger, onFinished, deadLetters },
    handlers: options.handlers,
    settings: { ...connection.settings, ...settings },
    decoder: options.decoder,
    classify: classifyFailure(options.classifyError),
  });

  const onRevoked = (owner: OwnedPartition): void => {
    space.free(owner.bufferedBytes);
    lag.forget(owner);
    if (owner.braked) brakes.release(owner);
  };

  const owned = ownedPartitions({
    positions,
    onRevoked,
    activity: running.activity,
    lanesFor: (topic) => running.lanesFor(topic),
  });
  const lag = lagReporter(group, owned.all);
  const commits = committer({
    ...{ group, logger, owners: owned.all },
    commit: async (offsets: Offsets) => send?.(offsets),
    intervalMs: settings.KHABAR_CONSUMER_COMMIT_INTERVAL_MS,
  });
  const health = membership({
    sessionTimeoutMs: settings.KHABAR_CONSUMER_SESSION_TIMEOUT_MS,
    rebalanceTimeoutMs: settings.KHABAR_CONSUMER_REBALANCE_TIMEOUT_MS,
    stallMs: settings.KHABAR_CONSUMER_STALL_MS,
    oldestSince: running.activity.oldestSince,
  });
  followConsumer({ consumer, group, membership: health, owned, logger });

  const takeIn = intake({
    ...{ owned, positions, logger, room: space },
    heartbeatMs: settings.KHABAR_CONSUMER_HEARTBEAT_MS,
    seek: (topic, partition, offset) => consumer.seek({ topic, partition, offset: String(offset) }),
    onTaken: (owner) => brakes.check(owner),
    isClosed: () => isClosed,
  });

  const start = async (): Promise<void> => {
    const topics = [...options.handlers.keys()];
    try {
      await consumer.connect();
      await consumer.subscribe({ topics, fromBeginning: true });
    } catch (error) {
      throw startError(options, error);
    }
    health.enter('joining');
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      eachBatch: (payload) => {
        send = payload.commitOffsetsIfNecessary;
        return takeIn(payload);
      },
    });
  };

  return {
    health,
    start,
    drain: () => {
      isClosed = true;
      health.enter('draining');
      return drain({
        ...{ consumer, owned, commits, lag, deadLetters, logger },
        engine: running,
        topics: [...options.handlers.keys()],
        graceMs: settings.KHABAR_DRAIN_GRACE_MS,
      });
    },
  };
};
