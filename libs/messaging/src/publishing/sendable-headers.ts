import type { RecordHeaders } from '@khabar/contracts';

type HeaderValue = Buffer | string;

const empty = Buffer.alloc(0);

/** Kafka knows headers without a value; kafkajs reads them as null, but cannot write them. */
const orEmpty = (value: HeaderValue | null | undefined): HeaderValue => value ?? empty;

/** Headers as kafkajs can write them: a null value becomes an empty one, an undefined one is no header. */
export const sendableHeaders = (headers: RecordHeaders): RecordHeaders =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, Array.isArray(value) ? value.map(orEmpty) : orEmpty(value)]),
  );
