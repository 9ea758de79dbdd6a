import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { ArticlesController } from './articles/articles.controller.js';
import { EntitiesController } from './entities/entities.controller.js';
import { HealthController } from './health/health.controller.js';
import { API_LOGGER, type ApiLogger } from './logging.js';
import { OpenApiController } from './openapi/openapi.controller.js';
import { ProblemFilter } from './problems/problem.filter.js';
import { ARTICLE_READING, type ArticleReading } from './reading/ports.js';
import { RevisionsController } from './revisions/revisions.controller.js';
import { SearchController } from './search/search.controller.js';
import type { RequestLimits } from './settings.js';
import { REQUEST_LIMITS } from './tokens.js';

export interface ApiParts {
  readonly reading: ArticleReading;
  readonly limits: RequestLimits;
  readonly logger: ApiLogger;
}

@Module({})
export class ApiModule {
  static with({ reading, limits, logger }: ApiParts): DynamicModule {
    return {
      module: ApiModule,
      controllers: [
        RevisionsController,
        ArticlesController,
        SearchController,
        EntitiesController,
        HealthController,
        OpenApiController,
      ],
      providers: [
        { provide: ARTICLE_READING, useValue: reading },
        { provide: REQUEST_LIMITS, useValue: limits },
        { provide: API_LOGGER, useValue: logger },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
