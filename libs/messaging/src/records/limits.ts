import type { RecordHeaders } from '@khabar/contracts';
import type { KafkaMessage } from 'kafkajs';
import { PermanentError } from '../errors/taxonomy.js';
import type { ConsumerSettings, KafkaSettings } from '../kafka/settings.js';

export type RecordLimits = Pick<KafkaSettings, 'KHABAR_KAFKA_MAX_RECORD_BYTES'> &
  Pick<ConsumerSettings, 'KHABAR_CONSUMER_MAX_HEADERS' | 'KHABAR_CONSUMER_MAX_HEADER_BYTES'>;

const totalLength = (values: readonly (Buffer | string | null)[]): number =>
  values.reduce((sum, value) => sum + (value?.length ?? 0), 0);

const checkHeaders = (headers: RecordHeaders, limits: RecordLimits): void => {
  let count = 0;
  let bytes = 0;
  for (const name of Object.keys(headers)) {
    const value = headers[name];
    count += Array.isArray(value) ? value.length : 1;
    bytes += name.length + (Array.isArray(value) ? totalLength(value) : (value?.length ?? 0));
  }
  const { KHABAR_CONSUMER_MAX_HEADERS: maxCount, KHABAR_CONSUMER_MAX_HEADER_BYTES: maxBytes } = limits;
  if (count > maxCount)
    throw new PermanentError('header-bomb', `${count} headers, KHABAR_CONSUMER_MAX_HEADERS is ${maxCount}`);
  if (bytes > maxBytes)
    throw new PermanentError('header-bomb', `${bytes} header bytes, KHABAR_CONSUMER_MAX_HEADER_BYTES is ${maxBytes}`);
};

/** @throws PermanentError `header-bomb` or `oversized`, naming the figure and the setting. */
export const checkLimits = ({ key, value, headers }: KafkaMessage, limits: RecordLimits): void => {
  if (headers) checkHeaders(headers, limits);
  const bytes = (key?.length ?? 0) + (value?.length ?? 0);
  const { KHABAR_KAFKA_MAX_RECORD_BYTES: maxBytes } = limits;
  if (bytes > maxBytes)
    throw new PermanentError('oversized', `${bytes} bytes, KHABAR_KAFKA_MAX_RECORD_BYTES is ${maxBytes}`);
};
