import { Controller, Get, Header, Inject, Param, Query } from '@nestjs/common';
import { z } from 'zod';
import { unknownArticle } from '../articles/found-article.js';
import { articlePathSchema, cursorSchema, limitSchema } from '../parameters/common.js';
import { readParameters } from '../parameters/read-parameters.js';
import { ARTICLE_READING, type ArticleReading } from '../reading/ports.js';
import { withinTime } from '../reading/within-time.js';
import type { RequestLimits } from '../settings.js';
import { REQUEST_LIMITS } from '../tokens.js';
import { revisionPage, type RevisionPage } from './revision-resource.js';

export const revisionParameters = (limits: RequestLimits) =>
  z.object({ limit: limitSchema(limits), cursor: cursorSchema });

@Controller('v1/articles/:id/revisions')
export class RevisionsController {
  private readonly parameters;

  constructor(
    @Inject(ARTICLE_READING) private readonly reading: ArticleReading,
    @Inject(REQUEST_LIMITS) private readonly limits: RequestLimits,
  ) {
    this.parameters = revisionParameters(limits);
  }

  @Get()
  @Header('Cache-Control', 'no-cache')
  async revisions(@Param() path: object, @Query() query: object): Promise<RevisionPage> {
    const { id } = readParameters(articlePathSchema, path);
    const page = readParameters(this.parameters, query);
    const found = await withinTime(this.limits.KHABAR_API_QUERY_TIMEOUT_MS, this.reading.revisions(id, page));
    // Every article has at least one revision: an empty first page says that there is no such article.
    if (found.items.length === 0 && page.cursor === undefined) throw unknownArticle(id);
    return revisionPage(id, found);
  }
}
