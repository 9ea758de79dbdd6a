import { flag, integer, list, oneOf, optional, text } from '../setting.js';

export const kafkaSettings = {
  KHABAR_KAFKA_BROKERS: list({
    doc: 'Kafka bootstrap servers, host:port, comma separated',
    fallback: 'localhost:9092',
  }),
  KHABAR_KAFKA_CLIENT_ID: optional(text({ doc: 'client id; the service name where it is absent' })),
  KHABAR_KAFKA_TLS: flag({ doc: 'speak TLS to the brokers', fallback: 'false' }),
  KHABAR_KAFKA_TLS_CA_FILE: optional(
    text({ doc: 'PEM file of the authority that signed the broker certificates; the system authorities where absent' }),
  ),
  KHABAR_KAFKA_SASL_MECHANISM: oneOf(['none', 'plain', 'scram-sha-256', 'scram-sha-512'])({
    doc: 'SASL mechanism',
    fallback: 'none',
  }),
  KHABAR_KAFKA_SASL_USERNAME: optional(text({ doc: 'SASL user name' })),
  KHABAR_KAFKA_SASL_PASSWORD: optional(text({ doc: 'SASL password', secret: true })),
  KHABAR_KAFKA_COMPRESSION: oneOf(['none', 'gzip', 'zstd'])({
    doc: 'compression of what is produced',
    fallback: 'zstd',
  }),
  KHABAR_KAFKA_COMPRESSION_LEVEL: integer({
    doc: 'zstd level of what is produced: 1 is fastest, 19 smallest',
    fallback: '3',
    min: 1,
    max: 19,
  }),
  KHABAR_KAFKA_CONNECT_TIMEOUT_MS: integer({
    doc: 'how long a connection to a broker may take, milliseconds',
    fallback: '3000',
    min: 100,
  }),
  KHABAR_KAFKA_REQUEST_TIMEOUT_MS: integer({
    doc: 'how long a broker may take to answer a request, milliseconds',
    fallback: '15000',
    min: 1_000,
  }),
  KHABAR_KAFKA_MAX_RECORD_BYTES: integer({
    doc: 'largest record that is sent or read, bytes; topics carry the same figure as max.message.bytes',
    fallback: '8388608',
    min: 1_024,
  }),
  KHABAR_PUBLISH_LINGER_MS: integer({
    doc: 'how long the publisher gathers records into one request, milliseconds',
    fallback: '5',
  }),
  KHABAR_PUBLISH_MAX_BATCH_BYTES: integer({
    doc: 'most bytes of records in one produce request, before compression; a larger record travels alone',
    fallback: '4194304',
    min: 1_024,
  }),
  KHABAR_PUBLISH_MAX_PENDING_BYTES: integer({
    doc: 'most bytes of records waiting to be acknowledged; publishing waits while there are more',
    fallback: '33554432',
    min: 1_024,
  }),
  KHABAR_PUBLISH_TIMEOUT_MS: integer({
    doc: 'how long one publish may take, retries included, before it counts as an outage, milliseconds',
    fallback: '30000',
    min: 1_000,
  }),
};
