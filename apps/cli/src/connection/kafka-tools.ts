import { ingestRequestedV1, type IngestRequest } from '@khabar/contracts';
import {
  applyTopics,
  EventPublisher,
  groupLag,
  kafkaConnection,
  listDeadLetters,
  OutageError,
  recordsOfKey,
  redriveDeadLetters,
  scanTopic,
  type KafkaConnection,
  type OutgoingEvent,
} from '@khabar/messaging';
import { createLogger } from '@khabar/telemetry';
import { CliError } from '../cli/errors.js';
import type { KafkaTools, RequestPublisher } from './services.js';
import type { CliSettings } from './settings.js';

const eventOf = (data: IngestRequest): OutgoingEvent<IngestRequest> => ({
  contract: ingestRequestedV1,
  data,
  id: `${ingestRequestedV1.type}:${data.requestId}`,
  time: new Date().toISOString(),
  source: 'urn:khabar:cli',
});

const publisherOn = (connection: KafkaConnection): RequestPublisher => {
  const publisher = new EventPublisher(connection);
  const named = (error: unknown): never => {
    if (!(error instanceof OutageError)) throw error;
    throw new CliError(`Kafka at ${connection.settings.KHABAR_KAFKA_BROKERS.join(',')}: ${error.message}`);
  };
  return {
    publish: (requests) => publisher.publish(requests.map(eventOf)).catch(named),
    close: () => publisher.close(),
  };
};

/** The tools over a real Kafka. Nothing is opened before one of them is used. */
export const kafkaTools = (settings: CliSettings): KafkaTools => {
  const logger = createLogger('khabar', { level: settings.KHABAR_LOG_LEVEL, to: 'stderr' });
  const connection = kafkaConnection({ settings, service: 'khabar-cli', logger });
  return {
    publisher: () => publisherOn(connection),
    applyTopics: (file, options) => applyTopics(connection, file, options),
    lag: (group) =>
      groupLag(connection, { group }).catch((error: Error) => {
        throw new CliError(`lag of ${group}: ${error.message}`);
      }),
    scan: (query) => scanTopic(connection, query),
    recordsOfKey: (topic, key) => recordsOfKey(connection, topic, key),
    deadLetters: (query) => listDeadLetters(connection, query),
    redrive: (options) => redriveDeadLetters(connection, options),
  };
};
