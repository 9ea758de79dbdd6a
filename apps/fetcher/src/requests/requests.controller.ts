import { Controller, Inject } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { topics, type IngestRequest } from '@khabar/contracts';
import type { EventRecord, RecordContext } from '@khabar/messaging';
import { FETCHER } from '../tokens.js';
import { orderOfRequest } from './article-of-request.js';
import type { HandleRequestRecord } from './counted-failures.js';

const orderBy = (record: EventRecord): string => orderOfRequest(record.data as IngestRequest);

@Controller()
export class RequestsController {
  constructor(@Inject(FETCHER) private readonly fetcher: { handleRequest: HandleRequestRecord }) {}

  @EventPattern<string>(topics.ingestRequests, { orderBy })
  ingest(@Payload() record: EventRecord<IngestRequest>, @Ctx() context: RecordContext): Promise<void> {
    return this.fetcher.handleRequest(record.data, context);
  }
}
