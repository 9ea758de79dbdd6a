import { hostname } from 'node:os';
import { randomUUID } from 'node:crypto';
import { Inject, Module, type DynamicModule, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { consumerGroups } from '@khabar/contracts';
import { createHttpClient } from '@khabar/http';
import { classifyFailure, EventPublisher, MessagingModule, ReadinessChecks } from '@khabar/messaging';
import type { Store } from '@khabar/store';
import type { Logger } from '@khabar/telemetry';
import { assembleFetcher, type Fetcher } from './assembly/assemble-fetcher.js';
import { RequestsController } from './requests/requests.controller.js';
import type { FetcherSettings } from './settings.js';
import { FETCHER } from './tokens.js';

export const service = 'fetcher';

export interface FetcherModuleParts {
  readonly settings: FetcherSettings;
  readonly store: Store;
  readonly logger: Logger;
  /** Abort it to stop the intake before the app shuts down. */
  readonly intake: AbortController;
}

const SETTINGS = Symbol('FetcherSettings');
const STORE = Symbol('Store');

const assemble = ({ settings, store, logger, intake }: FetcherModuleParts, publisher: EventPublisher): Fetcher =>
  assembleFetcher({
    settings,
    client: createHttpClient(settings),
    publish: async (event) => void (await publisher.publish([event])),
    frontier: store.frontier,
    deferrals: store.deferrals,
    feeds: store.feeds,
    classify: (error) => classifyFailure(store.classifyError)(error).errorClass,
    owner: `${hostname()}:${process.pid}:${randomUUID()}`,
    logger,
    now: Date.now,
    intake,
  });

@Module({})
export class FetcherModule implements OnApplicationBootstrap, OnModuleDestroy {
  static with(parts: FetcherModuleParts): DynamicModule {
    const { settings, store } = parts;
    const group = consumerGroups.fetcher;
    return {
      module: FetcherModule,
      imports: [MessagingModule.forRoot({ service, group, settings, classifyError: store.classifyError })],
      controllers: [RequestsController],
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: STORE, useValue: store },
        {
          provide: FETCHER,
          useFactory: (publisher: EventPublisher) => assemble(parts, publisher),
          inject: [EventPublisher],
        },
      ],
    };
  }

  constructor(
    @Inject(FETCHER) private readonly fetcher: Fetcher,
    @Inject(SETTINGS) private readonly settings: FetcherSettings,
    @Inject(STORE) store: Store,
    @Inject(ReadinessChecks) checks: ReadinessChecks,
  ) {
    checks.add('store', () => store.ping());
  }

  onApplicationBootstrap(): void {
    this.fetcher.start();
  }

  /** Half of the grace: the consumer drained before this, and the publisher still has to send the rest. */
  onModuleDestroy(): Promise<void> {
    return this.fetcher.stop(this.settings.KHABAR_DRAIN_GRACE_MS / 2);
  }
}
