import type { EventContract } from '@khabar/contracts';
import { createLogger, type Logger } from '@khabar/telemetry';
import { Server, type CustomTransportStrategy } from '@nestjs/microservices';
import type { ErrorClassifier } from '../errors/taxonomy.js';
import { healthy, unhealthy, type ConsumerHealth } from '../health/consumer-health.js';
import type { KafkaConnection } from '../kafka/connection.js';
import type { ConsumerSettings } from '../kafka/settings.js';
import { contractLookup } from '../records/contract-lookup.js';
import { recordDecoder } from '../records/decode.js';
import { codeVersionOf } from './code-version.js';
import { kafkaConsumer, type KafkaConsumer } from './consumer.js';
import { topicsWithHandlers } from './topics-with-handlers.js';

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
  readonly logger?: Logger;
}

/**
 * Nest transport over kafkajs `eachBatch`; the handlers are ordinary `@EventPattern<string>(topic, extras)` methods, see
 * `HandlerExtras`. Register {@link OriginalErrorFilter} with it.
 */
export class KafkaConsumerStrategy extends Server implements CustomTransportStrategy {
  /** Handler failures reach our own classification; Nest need not report them, too. */
  override readonly propagatesEventHandlerErrors = true;
  private consumer: KafkaConsumer | undefined;

  constructor(private readonly options: KafkaConsumerOptions) {
    super();
  }

  readonly health: ConsumerHealth = {
    live: () => this.consumer?.health.live() ?? healthy,
    ready: () => this.consumer?.health.ready() ?? unhealthy('the consumer has not been started'),
  };

  listen(callback: (error?: unknown) => void): void {
    this.start().then(
      () => callback(),
      (error: unknown) => callback(error),
    );
  }

  /** Drains; resolves when the group was left. */
  async close(): Promise<void> {
    const consumer = this.consumer;
    this.consumer = undefined;
    await consumer?.drain();
  }

  on(): never {
    throw new Error('KafkaConsumerStrategy has no events of its own: use its health and the metrics');
  }

  unwrap<T>(): T {
    throw new Error('the Kafka client stays inside @khabar/messaging');
  }

  private async start(): Promise<void> {
    const { connection, settings, contracts, codeVersion, group, service, classifyError } = this.options;
    const handlers = topicsWithHandlers(this.options, this.getHandlers());
    this.consumer = kafkaConsumer({
      ...{ connection, settings, group, service, classifyError, handlers },
      codeVersion: codeVersion ?? codeVersionOf(process.argv[1]),
      decoder: recordDecoder({
        limits: { ...connection.settings, ...settings },
        contractFor: contractLookup(contracts),
      }),
      logger: this.options.logger ?? createLogger('consumer'),
    });
    await this.consumer.start();
  }
}
