import { createRequire } from 'node:module';
import type { PackedHeaders } from '../kafka/packed-headers.js';
import '../kafka/kafkajs.js';

const load = createRequire(import.meta.url);
const encodeRecord = load('kafkajs/src/protocol/recordBatch/record/v0') as (record: object) => { buffer: Buffer };
const decodeRecord = load('kafkajs/src/protocol/recordBatch/record/v0/decoder') as (
  decoder: object,
  context: object,
) => { headers: unknown };
const Decoder = load('kafkajs/src/protocol/decoder') as new (buffer: Buffer) => { readVarInt(): number };

/** Headers as a consumer gets them: through the wire format of Kafka and back. */
export const packHeaders = (headers: Record<string, unknown>): PackedHeaders => {
  const decoder = new Decoder(encodeRecord({ key: 'k', value: 'v', headers }).buffer);
  decoder.readVarInt();
  return decodeRecord(decoder, { firstOffset: '0', firstTimestamp: '0' }).headers as PackedHeaders;
};
