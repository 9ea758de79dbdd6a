import type { RecordHeaders } from '@khabar/contracts';
import { PermanentError } from '../errors/taxonomy.js';
import type { ConsumerSettings, KafkaSettings } from '../kafka/settings.js';
import type { RawRecord } from './raw-record.js';

export type RecordLimits = Pick<KafkaSettings, 'KHABAR_KAFKA_MAX_RECORD_BYTES'> &
  Pick<ConsumerSettings, 'KHABAR_CONSUMER_MAX_HEADERS' | 'KHABAR_CONSUMER_MAX_HEADER_BYTES'>;

const lengthOf = (value: RecordHeaders[string]): number => {
  if (Array.isArray(value)) return value.reduce((sum, one) => sum + one.length, 0);
  return value?.length ?? 0;
};

const checkHeaders = (headers: RecordHeaders, limits: RecordLimits): void => {
  let count = 0;
  let bytes = 0;
  for (const name in headers) {
    const value = headers[name];
    count += Array.isArray(value) ? value.length : 1;
    bytes += name.length + lengthOf(value);
  }
  const { KHABAR_CONSUMER_MAX_HEADERS: maxCount, KHABAR_CONSUMER_MAX_HEADER_BYTES: maxBytes } = limits;
  if (count > maxCount)
    throw new PermanentError('header-bomb', `${count} headers, KHABAR_CONSUMER_MAX_HEADERS is ${maxCount}`);
  if (bytes > maxBytes)
    throw new PermanentError('header-bomb', `${bytes} header bytes, KHABAR_CONSUMER_MAX_HEADER_BYTES is ${maxBytes}`);
};

/** @throws PermanentError `header-bomb` or `oversized`, naming the figure and the setting. */
export const checkLimits = ({ key, value, headers }: RawRecord, limits: RecordLimits): void => {
  checkHeaders(headers, limits);
  const bytes = (key?.length ?? 0) + (value?.length ?? 0);
  const { KHABAR_KAFKA_MAX_RECORD_BYTES: maxBytes } = limits;
  if (bytes > maxBytes)
    throw new PermanentError('oversized', `${bytes} bytes, KHABAR_KAFKA_MAX_RECORD_BYTES is ${maxBytes}`);
};
