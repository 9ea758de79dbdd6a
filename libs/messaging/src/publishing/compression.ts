import type { CompressionTypes as Compression } from 'kafkajs';
import { CompressionTypes } from '../kafka/kafkajs.js';
import type { KafkaSettings } from '../kafka/settings.js';

const byName = { none: CompressionTypes.None, gzip: CompressionTypes.GZIP, zstd: CompressionTypes.ZSTD } as const;

export const compressionOf = ({ KHABAR_KAFKA_COMPRESSION }: KafkaSettings): Compression =>
  byName[KHABAR_KAFKA_COMPRESSION];
