import { randomBytes } from 'node:crypto';

/** A cluster id in the form Kafka writes them: a UUID in base64url. Kafka refuses one that begins with a dash. */
export const newClusterId = (): string => {
  const id = randomBytes(16).toString('base64url');
  return id.startsWith('-') ? newClusterId() : id;
};
