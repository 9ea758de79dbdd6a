import type { KafkaMessage } from 'kafkajs';
import { PermanentError } from '../errors/taxonomy.js';
import { headerSizeOf } from '../kafka/packed-headers.js';
import type { ConsumerSettings, KafkaSettings } from '../kafka/settings.js';

export type RecordLimits = Pick<KafkaSettings, 'KHABAR_KAFKA_MAX_RECORD_BYTES'> &
  Pick<ConsumerSettings, 'KHABAR_CONSUMER_MAX_HEADERS' | 'KHABAR_CONSUMER_MAX_HEADER_BYTES'>;

const checkHeaders = (message: KafkaMessage, limits: RecordLimits): void => {
  const { count, bytes } = headerSizeOf(message);
  const { KHABAR_CONSUMER_MAX_HEADERS: maxCount, KHABAR_CONSUMER_MAX_HEADER_BYTES: maxBytes } = limits;
  if (count > maxCount)
    throw new PermanentError('header-bomb', `${count} headers, KHABAR_CONSUMER_MAX_HEADERS is ${maxCount}`);
  if (bytes > maxBytes)
    throw new PermanentError('header-bomb', `${bytes} header bytes, KHABAR_CONSUMER_MAX_HEADER_BYTES is ${maxBytes}`);
};

/** @throws PermanentError `header-bomb` or `oversized`, naming the figure and the setting. */
export const checkLimits = (message: KafkaMessage, limits: RecordLimits): void => {
  checkHeaders(message, limits);
  const { key, value } = message;
  const bytes = (key?.length ?? 0) + (value?.length ?? 0);
  const { KHABAR_KAFKA_MAX_RECORD_BYTES: maxBytes } = limits;
  if (bytes > maxBytes)
    throw new PermanentError('oversized', `${bytes} bytes, KHABAR_KAFKA_MAX_RECORD_BYTES is ${maxBytes}`);
};
