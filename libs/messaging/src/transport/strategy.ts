import type { EventContract } from '@khabar/contracts';
import { Server, type CustomTransportStrategy } from '@nestjs/microservices';
import type { ErrorClassifier } from '../errors/taxonomy.js';
import { unhealthy, type ConsumerHealth } from '../health/consumer-health.js';
import type { KafkaConnection } from '../kafka/connection.js';
import type { ConsumerSettings } from '../kafka/settings.js';

export interface KafkaConsumerOptions {
  /** Group id, used exactly as it is given. */
  readonly group: string;
  /** What the group reads; what the topology of the flow says of it where absent. Each needs exactly one handler. */
  readonly topics?: readonly string[];
  /** For the dead letters. */
  readonly service: string;
  /** For the dead letters; the version in the package.json of the app where absent. */
  readonly codeVersion?: string;
  readonly connection: KafkaConnection;
  readonly settings: ConsumerSettings;
  /** Knows the errors of the libraries the handlers use, e.g. of the store. */
  readonly classifyError?: ErrorClassifier;
  /** The events that may come; the whole catalog where absent. */
  readonly contracts?: readonly EventContract[];
}

/** Nest transport over kafkajs `eachBatch`; the handlers are ordinary `@EventPattern` methods. */
export class KafkaConsumerStrategy extends Server implements CustomTransportStrategy {
  readonly health: ConsumerHealth = { live: () => unhealthy('not built'), ready: () => unhealthy('not built') };

  constructor(private readonly options: KafkaConsumerOptions) {
    super();
  }

  listen(callback: (error?: unknown) => void): void {
    callback(new Error(`not built yet: ${this.options.group}`));
  }

  async close(): Promise<void> {}

  on(): never {
    throw new Error('KafkaConsumerStrategy has no events of its own: use its health and the metrics');
  }

  unwrap<T>(): T {
    throw new Error('the Kafka client stays inside @khabar/messaging');
  }
}
