import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { consumerGroups } from '@khabar/contracts';
import { MessagingModule, ReadinessChecks } from '@khabar/messaging';
import { classifyStoreError, connectStore, type Store } from '@khabar/store';
import { ARTICLE_STORE } from './articles/article-store.port.js';
import { CurrentArticles } from './articles/current-articles.js';
import { IndexService } from './articles/index.service.js';
import { ParsedArticlesController } from './articles/parsed-articles.controller.js';
import type { IndexerSettings } from './settings.js';
import { INDEX_LOGGER, type IndexLogger } from './tokens.js';

export const service = 'indexer';

export interface IndexerParts {
  readonly settings: IndexerSettings;
  readonly logger: IndexLogger;
}

const STORE = Symbol('Store');

@Module({})
export class IndexerModule implements OnApplicationShutdown {
  static with({ settings, logger }: IndexerParts): DynamicModule {
    const messaging = { service, group: consumerGroups.indexer, settings, classifyError: classifyStoreError };
    return {
      module: IndexerModule,
      imports: [MessagingModule.forRoot(messaging)],
      controllers: [ParsedArticlesController],
      providers: [
        IndexService,
        CurrentArticles,
        { provide: STORE, useFactory: () => connectStore(settings) },
        { provide: ARTICLE_STORE, useFactory: (store: Store) => store.articles, inject: [STORE] },
        { provide: INDEX_LOGGER, useValue: logger },
      ],
    };
  }

  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(ReadinessChecks) readiness: ReadinessChecks,
  ) {
    readiness.add('store', () => store.ping());
  }

  onApplicationShutdown(): Promise<void> {
    return this.store.close();
  }
}
