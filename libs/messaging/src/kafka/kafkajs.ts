import kafkajs from 'kafkajs';
import { registerZstd } from './zstd-codec.js';
import { mendHeaderDecoder } from './header-decoder-mend.js';
import { mendRequestQueue } from './request-queue-mend.js';

registerZstd();
mendRequestQueue();
mendHeaderDecoder();

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
