import { Controller, Get, Header, Inject, Query } from '@nestjs/common';
import { readParameters, refuseParameters } from '../parameters/read-parameters.js';
import { ARTICLE_READING, type ArticleReading } from '../reading/ports.js';
import { withinTime } from '../reading/within-time.js';
import type { RequestLimits } from '../settings.js';
import { REQUEST_LIMITS } from '../tokens.js';
import { queryTerms } from './query-terms.js';
import { searchParameters } from './search-parameters.js';
import { searchPage, type SearchPage } from './search-resource.js';

@Controller('v1/search')
export class SearchController {
  private readonly parameters;

  constructor(
    @Inject(ARTICLE_READING) private readonly reading: ArticleReading,
    @Inject(REQUEST_LIMITS) private readonly limits: RequestLimits,
  ) {
    this.parameters = searchParameters(limits);
  }

  @Get()
  @Header('Cache-Control', 'no-cache')
  async search(@Query() query: object): Promise<SearchPage> {
    const { q, ...request } = readParameters(this.parameters, query);
    const terms = queryTerms(q, request.language);
    if (terms.length === 0 && q.trim() !== '') {
      throw refuseParameters([{ field: 'q', value: q.slice(0, 200), message: 'has no word to search for' }]);
    }
    const found = this.reading.search({ ...request, terms });
    const page = await withinTime(this.limits.KHABAR_API_QUERY_TIMEOUT_MS, found);
    return searchPage({ q, terms, language: request.language, source: request.source }, page);
  }
}
