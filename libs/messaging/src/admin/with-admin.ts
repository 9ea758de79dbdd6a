import type { Admin } from 'kafkajs';
import { OutageError } from '../errors/taxonomy.js';
import type { KafkaConnection } from '../kafka/connection.js';

const unreachable = ({ settings }: KafkaConnection, cause: unknown): OutageError =>
  new OutageError(
    'broker-unreachable',
    `no broker of KHABAR_KAFKA_BROKERS "${settings.KHABAR_KAFKA_BROKERS.join(',')}" answered: ${(cause as Error).message}`,
    { cause },
  );

/** A person waits for the answer: fewer tries than a service would make. */
const retry = { retries: 2, initialRetryTime: 200, maxRetryTime: 2_000 };

/**
 * Opens an admin client for the time of `use`.
 * @throws OutageError naming the brokers where none answers.
 */
export const withAdmin = async <Result>(
  connection: KafkaConnection,
  use: (admin: Admin) => Promise<Result>,
): Promise<Result> => {
  const admin = connection.client(retry).admin();
  try {
    await admin.connect().catch((error: unknown) => {
      throw unreachable(connection, error);
    });
    return await use(admin);
  } finally {
    await admin.disconnect();
  }
};
