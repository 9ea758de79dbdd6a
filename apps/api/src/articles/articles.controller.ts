import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { articlePathSchema } from '../parameters/common.js';
import { readParameters } from '../parameters/read-parameters.js';
import { ARTICLE_READING, type ArticleReading } from '../reading/ports.js';
import { withinTime } from '../reading/within-time.js';
import type { RequestLimits } from '../settings.js';
import { REQUEST_LIMITS } from '../tokens.js';
import { entityTagOf, matches } from '../web/entity-tag.js';
import { articleResource, type ArticleResource } from './article-resource.js';
import { currentOrProblem } from './found-article.js';

const noParameters = z.object({});

@Controller('v1/articles')
export class ArticlesController {
  constructor(
    @Inject(ARTICLE_READING) private readonly reading: ArticleReading,
    @Inject(REQUEST_LIMITS) private readonly limits: RequestLimits,
  ) {}

  @Get(':id')
  async article(
    @Param() path: object,
    @Query() query: object,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ArticleResource | undefined> {
    const { id } = readParameters(articlePathSchema, path);
    readParameters(noParameters, query);
    const found = await withinTime(this.limits.KHABAR_API_QUERY_TIMEOUT_MS, this.reading.find(id));
    const current = currentOrProblem(id, found);
    const tag = entityTagOf(current.article);
    response.set({ ETag: tag, 'Cache-Control': 'no-cache' });
    if (!matches(request.headers['if-none-match'], tag)) return articleResource(current);
    response.status(304);
    return undefined;
  }
}
