import { Controller, Get, Header, Inject, Param, Query } from '@nestjs/common';
import { z } from 'zod';
import { readParameters, refuseParameters } from '../parameters/read-parameters.js';
import { ProblemError } from '../problems/problem-error.js';
import { ARTICLE_READING, type ArticleReading } from '../reading/ports.js';
import { withinTime } from '../reading/within-time.js';
import type { RequestLimits } from '../settings.js';
import { REQUEST_LIMITS } from '../tokens.js';
import { entityArticleParameters, entityPathSchema, entitySearchParameters } from './entity-parameters.js';
import {
  entityArticles,
  entityResource,
  type EntityArticles,
  type EntityList,
  type EntityResource,
} from './entity-resource.js';

const noParameters = z.object({});

const unknownEntity = (id: string): ProblemError =>
  new ProblemError('unknown-entity', `no current article names an entity with the id ${id}`);

const hasWord = /[\p{L}\p{N}]/u;

@Controller('v1/entities')
export class EntitiesController {
  private readonly searchParameters;
  private readonly articleParameters;

  constructor(
    @Inject(ARTICLE_READING) private readonly reading: Pick<ArticleReading, 'entities'>,
    @Inject(REQUEST_LIMITS) private readonly limits: RequestLimits,
  ) {
    this.searchParameters = entitySearchParameters(limits);
    this.articleParameters = entityArticleParameters(limits);
  }

  @Get()
  @Header('Cache-Control', 'no-cache')
  async search(@Query() query: object): Promise<EntityList> {
    const search = readParameters(this.searchParameters, query);
    if (!hasWord.test(search.q)) {
      throw refuseParameters([{ field: 'q', value: search.q.slice(0, 200), message: 'has no word to search for' }]);
    }
    const found = await this.within(this.reading.entities.search(search));
    return { q: search.q, entities: found.map(entityResource) };
  }

  @Get(':id')
  @Header('Cache-Control', 'no-cache')
  async entity(@Param() path: object, @Query() query: object): Promise<EntityResource> {
    const { id } = readParameters(entityPathSchema, path);
    readParameters(noParameters, query);
    const found = await this.within(this.reading.entities.find(id));
    if (!found) throw unknownEntity(id);
    return entityResource(found);
  }

  @Get(':id/articles')
  @Header('Cache-Control', 'no-cache')
  async articles(@Param() path: object, @Query() query: object): Promise<EntityArticles> {
    const { id } = readParameters(entityPathSchema, path);
    const page = readParameters(this.articleParameters, query);
    const found = await this.within(this.reading.entities.articles(id, page));
    if (!found) throw unknownEntity(id);
    return entityArticles(id, found);
  }

  private within<Value>(query: Promise<Value>): Promise<Value> {
    return withinTime(this.limits.KHABAR_API_QUERY_TIMEOUT_MS, query);
  }
}
