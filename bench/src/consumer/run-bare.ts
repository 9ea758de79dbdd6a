import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { zstdCompress, zstdDecompress } from 'node:zlib';
import kafkajs from 'kafkajs';
import { fetchSettings, type RunOptions, type RunResult } from './shape.js';
import { stopwatch } from './stopwatch.js';

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);

/** kafkajs as it comes, with the codec it lacks and nothing of ours. */
export const runBare = async ({ contender, brokers, topic, records }: RunOptions): Promise<RunResult> => {
  kafkajs.CompressionCodecs[kafkajs.CompressionTypes.ZSTD] = () => ({
    compress: ({ buffer }: { buffer: Buffer }) => compress(buffer),
    decompress: (buffer: Buffer) => decompress(buffer),
  });
  const kafka = new kafkajs.Kafka({ brokers: [...brokers], clientId: 'bench', logLevel: kafkajs.logLevel.NOTHING });
  const consumer = kafka.consumer({ groupId: `bench-${randomUUID()}`, ...fetchSettings });
  const watch = stopwatch(contender, records);
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  await consumer.run({
    eachBatch: async ({ batch, resolveOffset }) => {
      for (const message of batch.messages) {
        JSON.parse(String(message.value));
        resolveOffset(message.offset);
      }
      watch.count(batch.messages.length);
    },
  });
  const result = await watch.finished;
  await consumer.disconnect();
  return result;
};
