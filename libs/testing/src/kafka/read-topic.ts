import { Consumer, type Message } from '@platformatic/kafka';
import { uniqueName } from '../names/unique-name.js';
import type { ForeignRecord } from './record.js';

const fetchBytes = 64 * 1024 * 1024;
const idleLimitMs = 20_000;
const earliest = -2n;
const latest = -1n;

const bytes = (part: Buffer | undefined | null): Buffer | null => part ?? null;

const recordOf = (message: Message): ForeignRecord => ({
  topic: message.topic,
  partition: message.partition,
  offset: message.offset,
  timestamp: Number(message.timestamp),
  key: bytes(message.key),
  value: bytes(message.value),
  headers: Object.fromEntries(message.headerEntries.map(([name, value]) => [name.toString(), value.toString()])),
});

interface Span {
  readonly partition: number;
  readonly begin: bigint;
  readonly end: bigint;
}

/** The partitions that hold anything, from the first offset to the one after the last. */
const spansOf = async (consumer: Consumer, topic: string): Promise<Span[]> => {
  const [begins, ends] = await Promise.all(
    [earliest, latest].map(async (timestamp) =>
      (await consumer.listOffsets({ topics: [topic], timestamp })).get(topic),
    ),
  );
  return (ends ?? [])
    .map((end, partition) => ({ partition, begin: begins?.[partition] ?? 0n, end }))
    .filter(({ begin, end }) => end > begin);
};

const readSpans = async (consumer: Consumer, topic: string, spans: readonly Span[]): Promise<ForeignRecord[]> => {
  const unread = new Map(spans.map(({ partition, end }) => [partition, end]));
  const records: ForeignRecord[] = [];
  const stream = await consumer.consume({
    topics: [topic],
    mode: 'manual',
    autocommit: false,
    offsets: spans.map(({ partition, begin }) => ({ topic, partition, offset: begin })),
  });
  const idle = setTimeout(() => {
    const where = [...unread].map(([partition, end]) => `${partition} up to ${end}`).join(', ');
    stream.destroy(new Error(`${topic}: no record for ${idleLimitMs} ms; unread partitions: ${where}`));
  }, idleLimitMs);
  try {
    for await (const message of stream as AsyncIterable<Message>) {
      idle.refresh();
      const end = unread.get(message.partition);
      if (end === undefined || message.offset >= end) continue;
      records.push(recordOf(message));
      if (message.offset === end - 1n) unread.delete(message.partition);
      if (unread.size === 0) break;
    }
  } finally {
    clearTimeout(idle);
  }
  return records;
};

const byPlace = (a: ForeignRecord, b: ForeignRecord) => a.partition - b.partition || Number(a.offset - b.offset);

/** Every record of a topic at this moment, by partition and offset. */
export const readTopic = async (brokers: readonly string[], topic: string): Promise<ForeignRecord[]> => {
  const consumer = new Consumer({
    clientId: 'khabar-testing',
    groupId: uniqueName('khabar-testing-reader'),
    bootstrapBrokers: [...brokers],
    maxBytes: fetchBytes,
    maxBytesPerPartition: fetchBytes,
  });
  try {
    const spans = await spansOf(consumer, topic);
    return spans.length === 0 ? [] : (await readSpans(consumer, topic, spans)).sort(byPlace);
  } finally {
    await consumer.close(true);
  }
};
