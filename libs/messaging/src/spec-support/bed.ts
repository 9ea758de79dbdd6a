import { randomBytes } from 'node:crypto';
import { deadLetterTopic, type EventContract } from '@khabar/contracts';
import { createLogger } from '@khabar/telemetry';
import type { MessageHandler } from '@nestjs/microservices';
import { listDeadLetters } from '../admin/dead-letters.js';
import { groupLag } from '../admin/group-lag.js';
import { produceRecords } from '../admin/produce-record.js';
import { withAdmin } from '../admin/with-admin.js';
import type { DeadLetter } from '../dead-letters/dead-letter.js';
import type { ErrorClassifier } from '../errors/taxonomy.js';
import { kafkaConnection, type KafkaConnection } from '../kafka/connection.js';
import { EventPublisher } from '../publishing/event-publisher.js';
import type { EventRecord, HandlerExtras, RecordContext } from '../records/event-record.js';
import type { NewRecord } from '../records/raw-record.js';
import { KafkaConsumerStrategy } from '../transport/strategy.js';
import { noteContract, noteEvent, strictNoteContract, type Note } from './notes.js';
import { testSettings, type TestSettings } from './settings.js';
import { until } from './until.js';

type NoteHandler = (record: EventRecord<Note>, context: RecordContext) => unknown;
type NotesHandler = (records: EventRecord<Note>[], context: RecordContext) => unknown;

export interface ConsumerOfBed {
  readonly handle?: NoteHandler;
  /** In place of `handle`, for batches. */
  readonly handleBatch?: NotesHandler;
  readonly extras?: HandlerExtras;
  readonly settings?: Readonly<Record<string, string>>;
  readonly classifyError?: ErrorClassifier;
}

/** One topic, one group and its dead letters on a real broker, with everything a contract test does to them. */
export interface Bed {
  readonly topic: string;
  readonly group: string;
  readonly contract: EventContract<Note>;
  readonly strictContract: EventContract<Note>;
  readonly connection: KafkaConnection;
  readonly settings: TestSettings;
  publish(notes: readonly Note[]): Promise<void>;
  produce(records: readonly NewRecord[]): Promise<void>;
  /** Starts a member of the group and waits until it has joined. */
  consume(consumer: ConsumerOfBed): Promise<KafkaConsumerStrategy>;
  /** Committed offset per partition, -1 where there is none. */
  committed(): Promise<number[]>;
  lag(): Promise<number>;
  /** Waits until everything in the topic is committed. */
  caughtUp(timeoutMs?: number): Promise<void>;
  deadLetters(): Promise<DeadLetter[]>;
  createDeadLetterTopic(): Promise<void>;
  close(): Promise<void>;
}

export interface BedOptions {
  readonly partitions?: number;
  readonly withDeadLetterTopic?: boolean;
  readonly settings?: Readonly<Record<string, string>>;
}

const silent = () => createLogger('test', { level: process.env['KHABAR_LOG_LEVEL'] ?? 'silent' });

const createTopic = (connection: KafkaConnection, topic: string, numPartitions: number): Promise<unknown> =>
  withAdmin(connection, (admin) => admin.createTopics({ topics: [{ topic, numPartitions, replicationFactor: 1 }] }));

export const bedOn = async (brokers: readonly string[], options: BedOptions = {}): Promise<Bed> => {
  const suffix = randomBytes(5).toString('hex');
  const [topic, group] = [`notes-${suffix}`, `group-${suffix}`];
  const settings = testSettings(brokers, options.settings);
  const connection = kafkaConnection({ settings, service: 'test', logger: silent() });
  const [contract, strictContract] = [noteContract(topic), strictNoteContract(topic)];
  const publisher = new EventPublisher(connection);
  const members: KafkaConsumerStrategy[] = [];
  const deadTopic = deadLetterTopic(topic, group);

  await createTopic(connection, topic, options.partitions ?? 1);
  if (options.withDeadLetterTopic ?? true) await createTopic(connection, deadTopic, 1);

  const lags = () => groupLag(connection, { group, topics: [topic] });
  const lag = async () => (await lags()).reduce((sum, one) => sum + one.lag, 0);

  return {
    ...{ topic, group, contract, strictContract, connection, settings, lag },
    publish: async (notes) => {
      await publisher.publish(notes.map((note) => noteEvent(contract, note)));
    },
    produce: async (records) => {
      await produceRecords(connection, records);
    },
    consume: async ({ handle, handleBatch, extras = {}, settings: given, classifyError }) => {
      const strategy = new KafkaConsumerStrategy({
        ...{
          group,
          topics: [topic],
          service: 'test',
          codeVersion: '9.9.9',
          connection,
          classifyError,
          logger: silent(),
        },
        settings: testSettings(brokers, { ...options.settings, ...given }),
        contracts: [contract, strictContract] as EventContract[],
      });
      const handler = (handleBatch ?? handle) as unknown as MessageHandler;
      strategy.addHandler(topic, handler, true, { ...extras, batch: handleBatch !== undefined });
      members.push(strategy);
      await new Promise<void>((resolve, reject) =>
        strategy.listen((error) => (error ? reject(error as Error) : resolve())),
      );
      await until('the member has joined', () => strategy.health.ready().ok);
      return strategy;
    },
    committed: async () => (await lags()).map(({ committed }) => Number(committed ?? -1)),
    caughtUp: (timeoutMs) => until('the group has caught up', async () => (await lag()) === 0, timeoutMs),
    deadLetters: () => listDeadLetters(connection, { deadLetterTopics: [deadTopic] }),
    createDeadLetterTopic: async () => {
      await createTopic(connection, deadTopic, 1);
    },
    close: async () => {
      await Promise.all(members.map((member) => member.close()));
      await publisher.close();
    },
  };
};
