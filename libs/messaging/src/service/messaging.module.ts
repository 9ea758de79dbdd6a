import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { ReadinessChecks } from '../health/readiness-checks.js';
import { kafkaConnection, type KafkaConnection } from '../kafka/connection.js';
import type { ConsumerSettings, KafkaSettings } from '../kafka/settings.js';
import { EventPublisher } from '../publishing/event-publisher.js';
import { KafkaConsumerStrategy, type KafkaConsumerOptions } from '../transport/strategy.js';

interface Common {
  /** Name of the service: client id, and `service` of its dead letters. */
  readonly service: string;
}

/** A service that only publishes. */
export interface PublishingOptions extends Common {
  readonly settings: KafkaSettings;
  readonly group?: undefined;
}

/** A service that consumes, too. */
export interface ConsumingOptions extends Common, Omit<KafkaConsumerOptions, 'connection' | 'settings'> {
  readonly settings: KafkaSettings & ConsumerSettings;
}

export type MessagingOptions = PublishingOptions | ConsumingOptions;

export const KAFKA_CONNECTION = Symbol('KafkaConnection');

/**
 * Gives {@link EventPublisher}, {@link ReadinessChecks}, the {@link KafkaConnection} by the token KAFKA_CONNECTION and, for a service
 * with a group, the {@link KafkaConsumerStrategy}, to every module of the app. The publisher closes when the app shuts down,
 * after the consumer.
 */
@Module({})
export class MessagingModule implements OnApplicationShutdown {
  static forRoot(options: MessagingOptions): DynamicModule {
    const connection = {
      provide: KAFKA_CONNECTION,
      useFactory: () => kafkaConnection({ settings: options.settings, service: options.service }),
    };
    const publisher = {
      provide: EventPublisher,
      useFactory: (kafka: KafkaConnection) => new EventPublisher(kafka),
      inject: [KAFKA_CONNECTION],
    };
    const strategy = options.group === undefined ? [] : [consumerStrategy(options)];
    const providers = [connection, publisher, ReadinessChecks, ...strategy];
    return { module: MessagingModule, global: true, providers, exports: providers };
  }

  constructor(@Inject(EventPublisher) private readonly publisher: EventPublisher) {}

  onApplicationShutdown(): Promise<void> {
    return this.publisher.close();
  }
}

const consumerStrategy = (options: ConsumingOptions) => ({
  provide: KafkaConsumerStrategy,
  useFactory: (connection: KafkaConnection) => new KafkaConsumerStrategy({ ...options, connection }),
  inject: [KAFKA_CONNECTION],
});
