import { OutageError } from '../errors/taxonomy.js';
import type { KafkaConnection } from '../kafka/connection.js';
import { recordSender, type RecordSender } from './record-sender.js';

/** Opens a producer for the time of `use`. @throws OutageError where no broker answers. */
export const withProducer = async <Result>(
  connection: KafkaConnection,
  use: (send: RecordSender['send']) => Promise<Result>,
): Promise<Result> => {
  const sender = recordSender(connection);
  try {
    await sender.connect().catch((cause: Error) => {
      const brokers = connection.settings.KHABAR_KAFKA_BROKERS.join(',');
      throw new OutageError('broker-unreachable', `no broker of "${brokers}" answered: ${cause.message}`, { cause });
    });
    return await use(sender.send);
  } finally {
    await sender.disconnect();
  }
};
