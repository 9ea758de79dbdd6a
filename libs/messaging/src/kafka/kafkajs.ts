import kafkajs from 'kafkajs';
import { registerZstd } from './zstd-codec.js';
import { mendRequestQueue } from './request-queue-mend.js';

registerZstd();
mendRequestQueue();

/** kafkajs with its faults mended. Everything else here takes it from this file, never from the package. */
export const {
  Kafka,
  PartitionAssigners,
  Partitioners,
  CompressionTypes,
  ConfigResourceTypes,
  ConfigSource,
  logLevel,
} = kafkajs;
