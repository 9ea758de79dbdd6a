import type { ConsumerSettings, KafkaSettings } from '../kafka/settings.js';

type Limits = Pick<KafkaSettings, 'KHABAR_KAFKA_MAX_RECORD_BYTES'> &
  Pick<ConsumerSettings, 'KHABAR_CONSUMER_FETCH_MAX_BYTES'>;

/** What a record batch adds to the largest record, bytes. */
const headroomBytes = 64 * 1024;

/** A fetch must be able to bring the largest record, or the consumer would stand before it for ever. */
export const fetchLimits = (settings: Limits): { maxBytesPerPartition: number; maxBytes: number } => {
  const maxBytesPerPartition = settings.KHABAR_KAFKA_MAX_RECORD_BYTES + headroomBytes;
  return { maxBytesPerPartition, maxBytes: Math.max(settings.KHABAR_CONSUMER_FETCH_MAX_BYTES, maxBytesPerPartition) };
};
