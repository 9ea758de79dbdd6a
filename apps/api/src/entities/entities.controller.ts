import { Controller, Get, Header, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { readParameters, refuseParameters } from '../parameters/read-parameters.js';
import { ProblemError } from '../problems/problem-error.js';
import { ARTICLE_READING, type ArticleReading } from '../reading/ports.js';
import { withinTime } from '../reading/within-time.js';
import type { RequestLimits } from '../settings.js';
import { REQUEST_LIMITS } from '../tokens.js';
import {
  entityArticleParameters,
  entityPathSchema,
  entitySearchParameters,
  joinParameters,
  splitParameters,
} from './entity-parameters.js';
import type { RegisteredEntity } from './entity-reading.js';
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
    return entityResource(await this.found(id));
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

  @Post(':id/split')
  @HttpCode(200)
  async split(@Param() path: object, @Query() query: object): Promise<EntityResource> {
    this.checkDecisions();
    const { id } = readParameters(entityPathSchema, path);
    const { name } = readParameters(splitParameters, query);
    const { aliases } = await this.found(id);
    if (!aliases.some((alias) => alias.id === name)) {
      throw refuseParameters([{ field: 'name', value: name, message: `is no name of the entity ${id}` }]);
    }
    await this.within(this.reading.entities.split(name));
    return entityResource(await this.found(name));
  }

  @Post('join')
  @HttpCode(200)
  async join(@Query() query: object): Promise<EntityResource> {
    this.checkDecisions();
    const { first, second } = readParameters(joinParameters, query);
    if (first === second) {
      throw refuseParameters([{ field: 'second', value: second, message: 'expected another id than `first`' }]);
    }
    const [one, other] = [await this.found(first), await this.found(second)];
    if (one.type !== other.type) {
      const message = `is of type ${other.type}, the first is of type ${one.type}`;
      throw refuseParameters([{ field: 'second', value: second, message }]);
    }
    await this.within(this.reading.entities.join([first, second]));
    return entityResource(await this.found(first));
  }

  private checkDecisions(): void {
    if (this.limits.KHABAR_API_DECISIONS) return;
    throw new ProblemError('decisions-disabled', 'KHABAR_API_DECISIONS is false: this API only reads');
  }

  /** @throws ProblemError `unknown-entity` */
  private async found(id: string): Promise<RegisteredEntity> {
    const found = await this.within(this.reading.entities.find(id));
    if (!found) throw unknownEntity(id);
    return found;
  }

  private within<Value>(query: Promise<Value>): Promise<Value> {
    return withinTime(this.limits.KHABAR_API_QUERY_TIMEOUT_MS, query);
  }
}
