import { resolve } from 'node:path';
import type { localSettings, Settings } from '@khabar/config';

export interface StackOptions {
  /** Folder of data, logs and process ids. */
  readonly stateDir: string;
  /** First port of the brokers; 0 (the default) picks free ones. */
  readonly kafkaPort?: number;
  /** Port of the store; 0 (the default) picks a free one. */
  readonly mongoPort?: number;
  readonly brokers?: number;
  readonly kafkaHeapMb?: number;
  readonly mongoHeapMb?: number;
  /**
   * Ports of proxies, one per broker: each broker opens a second listener (`proxied-<id>` among the ports of its state)
   * and tells the clients that come by it the proxy's port. For fault tests.
   */
  readonly proxyPorts?: readonly number[];
  /** Told what takes long; says nothing where all is quick. */
  readonly progress?: (line: string) => void;
}

export type CompleteOptions = Required<StackOptions>;

const brokerCounts = [1, 3];

/** @throws Error naming a value the stack cannot be started with. */
export const completeOptions = (options: StackOptions): CompleteOptions => {
  const brokers = options.brokers ?? 1;
  if (!brokerCounts.includes(brokers))
    throw new Error(`KHABAR_LOCAL_BROKERS: expected ${brokerCounts.join(' or ')}, got ${brokers}`);
  return {
    kafkaPort: 0,
    mongoPort: 0,
    kafkaHeapMb: 512,
    mongoHeapMb: 1024,
    proxyPorts: [],
    progress: () => undefined,
    ...options,
    brokers,
    stateDir: resolve(options.stateDir),
  };
};

export const stackOptionsOf = (settings: Settings<typeof localSettings>): StackOptions => ({
  stateDir: settings.KHABAR_STATE_DIR,
  kafkaPort: settings.KHABAR_LOCAL_KAFKA_PORT,
  mongoPort: settings.KHABAR_LOCAL_MONGO_PORT,
  brokers: settings.KHABAR_LOCAL_BROKERS,
  kafkaHeapMb: settings.KHABAR_LOCAL_KAFKA_HEAP_MB,
  mongoHeapMb: settings.KHABAR_LOCAL_MONGO_HEAP_MB,
});
