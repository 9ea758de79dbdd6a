import { readFileSync } from 'node:fs';
import type { ConnectionOptions } from 'node:tls';
import { createLogger, type Logger } from '@khabar/telemetry';
import type { Kafka as KafkaClient, RetryOptions, SASLOptions } from 'kafkajs';
import { Kafka } from './kafkajs.js';
import { kafkajsLevelOf, logBridge } from './log-bridge.js';
import type { KafkaSettings } from './settings.js';
import { setZstdLevel } from './zstd-codec.js';

/** How to reach Kafka. Nothing is opened before somebody asks for a client. */
export interface KafkaConnection {
  readonly settings: KafkaSettings;
  readonly clientId: string;
  readonly logger: Logger;
  /** A client of its own: kafkajs shares the committed offsets of a group among all consumers of one client. */
  readonly client: (retry?: RetryOptions) => KafkaClient;
}

export interface ConnectionOptionsOf {
  readonly settings: KafkaSettings;
  /** Name of the service, also the client id where the settings give none. */
  readonly service: string;
  readonly logger?: Logger;
}

export class KafkaSettingsError extends Error {
  override readonly name = 'KafkaSettingsError';
}

const saslOf = (settings: KafkaSettings): SASLOptions | undefined => {
  const mechanism = settings.KHABAR_KAFKA_SASL_MECHANISM;
  if (mechanism === 'none') return undefined;
  const { KHABAR_KAFKA_SASL_USERNAME: username, KHABAR_KAFKA_SASL_PASSWORD: password } = settings;
  if (username === undefined || password === undefined) {
    const missing = username === undefined ? 'KHABAR_KAFKA_SASL_USERNAME' : 'KHABAR_KAFKA_SASL_PASSWORD';
    throw new KafkaSettingsError(`${missing}: is required with KHABAR_KAFKA_SASL_MECHANISM "${mechanism}"`);
  }
  return { mechanism, username, password };
};

const tlsOf = (settings: KafkaSettings): ConnectionOptions | boolean => {
  const file = settings.KHABAR_KAFKA_TLS_CA_FILE;
  if (!settings.KHABAR_KAFKA_TLS || file === undefined) return settings.KHABAR_KAFKA_TLS;
  try {
    return { ca: readFileSync(file) };
  } catch (cause) {
    throw new KafkaSettingsError(`KHABAR_KAFKA_TLS_CA_FILE: cannot read "${file}"`, { cause });
  }
};

/**
 * Prepares the way to Kafka from the settings.
 * @throws KafkaSettingsError naming the setting that does not fit the others.
 */
export const kafkaConnection = ({ settings, service, logger }: ConnectionOptionsOf): KafkaConnection => {
  const clientId = settings.KHABAR_KAFKA_CLIENT_ID ?? service;
  const log = logger ?? createLogger('kafka');
  setZstdLevel(settings.KHABAR_KAFKA_COMPRESSION_LEVEL);
  const configuration = {
    clientId,
    brokers: [...settings.KHABAR_KAFKA_BROKERS],
    ssl: tlsOf(settings),
    sasl: saslOf(settings),
    connectionTimeout: settings.KHABAR_KAFKA_CONNECT_TIMEOUT_MS,
    authenticationTimeout: settings.KHABAR_KAFKA_REQUEST_TIMEOUT_MS,
    requestTimeout: settings.KHABAR_KAFKA_REQUEST_TIMEOUT_MS,
    logLevel: kafkajsLevelOf(log),
    logCreator: logBridge(log),
  };
  return { settings, clientId, logger: log, client: (retry) => new Kafka({ ...configuration, retry }) };
};
