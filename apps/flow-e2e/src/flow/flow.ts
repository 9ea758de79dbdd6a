import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { kafkaSettings, loadSettings } from '@khabar/config';
import { type FlowService, type FlowServiceControl, startFlowService } from '@khabar/local';
import { applyTopics, kafkaConnection, listDeadLetters, readTopicsFile, type KafkaConnection } from '@khabar/messaging';
import { createLogger } from '@khabar/telemetry';
import {
  foreignKafka,
  privateStack,
  rawMongo,
  type ForeignKafka,
  type PrivateStack,
  type PrivateStackOptions,
  type RawMongo,
} from '@khabar/testing';
import { quickSettings } from './settings.js';

export const root = join(import.meta.dirname, '..', '..', '..', '..');

export interface StartOptions {
  /** Tells several instances of one service apart. */
  readonly instance?: string;
  readonly settings?: Readonly<Record<string, string>>;
}

/** The whole system, as processes of its own on servers of its own; the test looks at it from outside only. */
export interface Flow {
  readonly stack: PrivateStack;
  /** Kafka through a client that shares no code with ours. */
  readonly kafka: ForeignKafka;
  /** The store through the plain driver. */
  readonly mongo: RawMongo;
  readonly connection: KafkaConnection;
  /** Starts a service and waits until it is ready. */
  start(service: FlowService, options?: StartOptions): Promise<FlowServiceControl>;
  /** What each dead letter says of its cause. */
  deadLetters(): Promise<readonly string[]>;
  remove(): Promise<void>;
}

export interface FlowOptions extends Pick<PrivateStackOptions, 'brokers' | 'proxies'> {
  readonly partitions?: number;
  readonly settings?: Readonly<Record<string, string>>;
}

const database = 'khabar';

export const startFlow = async ({ partitions = 4, settings = {}, ...wanted }: FlowOptions = {}): Promise<Flow> => {
  const stack = await privateStack({ kafkaHeapMb: 320, ...wanted });
  const kafka = foreignKafka(stack.brokers);
  const mongo = await rawMongo(stack.mongoUrl, database);
  const connection = kafkaConnection({
    service: 'flow-e2e',
    logger: createLogger('flow-e2e', { level: 'error' }),
    settings: { ...loadSettings(kafkaSettings, {}), KHABAR_KAFKA_BROKERS: [...stack.brokers] },
  });
  const file = await readTopicsFile(join(root, 'deploy/kafka/topics.yaml'));
  const topics = file.topics.map((topic) => ({ ...topic, partitions: Math.min(topic.partitions, partitions) }));
  await applyTopics(connection, { topics }, { replication: stack.brokers.length });
  const logDir = join(stack.stateDir, 'logs');
  await mkdir(logDir, { recursive: true });
  const started: FlowServiceControl[] = [];
  return {
    stack,
    kafka,
    mongo,
    connection,
    start: async (service, { instance, settings: own = {} } = {}) => {
      const control = await startFlowService({
        ...{ service, instance, root, logDir },
        brokers: stack.proxiedBrokers,
        mongoUrl: stack.proxiedMongoUrl,
        env: process.env,
        settings: { ...quickSettings, ...settings, ...own },
      });
      started.push(control);
      await control.waitUntilReady();
      return control;
    },
    deadLetters: async () =>
      (await listDeadLetters(connection)).map(
        ({ id, errorClass, errorCode, errorMessage }) => `${id} ${errorClass} ${errorCode}: ${errorMessage}`,
      ),
    remove: async () => {
      await Promise.all(started.map(async (service) => ((await service.isRunning()) ? service.kill() : undefined)));
      await mongo.close();
      await kafka.close();
      await stack.remove();
    },
  };
};
