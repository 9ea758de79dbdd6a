import type { serviceSettings, Settings } from '@khabar/config';
import { createLogger, nestLogger } from '@khabar/telemetry';
import type { DynamicModule, INestMicroservice, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { AsyncMicroserviceOptions } from '@nestjs/microservices';
import { readinessOf } from '../health/readiness.js';
import { ReadinessChecks } from '../health/readiness-checks.js';
import { startProbeServer } from '../health/probe-server.js';
import type { ConsumerSettings } from '../kafka/settings.js';
import { OriginalErrorFilter } from '../transport/original-error.filter.js';
import { KafkaConsumerStrategy } from '../transport/strategy.js';
import { onTermination } from './termination.js';

export interface ConsumerServiceOptions {
  /** Name of the service, for its logs. */
  readonly service: string;
  readonly settings: Settings<typeof serviceSettings> & ConsumerSettings;
  /** Runs last, when consumer and app are down, e.g. to close the store. */
  readonly close?: () => Promise<unknown>;
}

export interface ConsumerService {
  readonly app: INestMicroservice;
  /** Where the probes answer. */
  readonly port: number;
  /** Stops intake, drains, commits, leaves the group, shuts the app down. The same as SIGTERM, without the exit. */
  close(): Promise<void>;
}

/**
 * Boots a consuming service: probes on KHABAR_HTTP_PORT, the Nest app, then the consumer. The app must import
 * `MessagingModule.forRoot` with a group. SIGTERM and SIGINT drain it within KHABAR_DRAIN_GRACE_MS and exit 0; a second signal or the
 * end of that time exits 1.
 * @throws OutageError where no broker answers, PermanentError where a topic is missing, Error where a topic has no handler.
 */
export const createConsumerService = async (
  AppModule: Type | DynamicModule,
  { service, settings, close }: ConsumerServiceOptions,
): Promise<ConsumerService> => {
  const logger = createLogger(service);
  const app = await NestFactory.createMicroservice<AsyncMicroserviceOptions>(AppModule, {
    logger: nestLogger(logger),
    abortOnError: false,
    useFactory: (strategy: KafkaConsumerStrategy) => ({ strategy }),
    inject: [KafkaConsumerStrategy],
  });
  app.useGlobalFilters(new OriginalErrorFilter());
  const { health } = app.get(KafkaConsumerStrategy);
  const checks = app.get(ReadinessChecks);
  const probes = await startProbeServer({
    host: settings.KHABAR_HTTP_HOST,
    port: settings.KHABAR_HTTP_PORT,
    live: () => health.live(),
    ready: () => readinessOf(health, checks.all()),
  });
  let closing: Promise<void> | undefined;
  const closeAll = (): Promise<void> =>
    (closing ??= (async () => {
      await app.close();
      await close?.();
      await probes.close();
    })());
  // Before the first connection: a process that is told to end while it waits for a broker ends in order, too.
  onTermination({ logger, graceMs: settings.KHABAR_DRAIN_GRACE_MS, close: closeAll });
  await app.listen().catch(async (error: unknown) => {
    await closeAll();
    throw error;
  });
  logger.info({ port: probes.port }, 'service started');
  return { app, port: probes.port, close: closeAll };
};
