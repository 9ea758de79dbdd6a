import { Controller, Inject } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { topics } from '@khabar/contracts';
import type { EventRecord, RecordContext, RecordOutcome } from '@khabar/messaging';
import { IndexService } from './index.service.js';

@Controller()
export class ParsedArticlesController {
  constructor(@Inject(IndexService) private readonly service: IndexService) {}

  @EventPattern<string>(topics.articlesParsed, { batch: true })
  handle(@Payload() records: EventRecord[], @Ctx() context: RecordContext): Promise<RecordOutcome[]> {
    return this.service.handle(records, context);
  }
}
