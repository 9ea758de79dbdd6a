import { Controller, Inject } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { topics } from '@khabar/contracts';
import type { EventRecord, RecordContext } from '@khabar/messaging';
import { ParseService } from './parse.service.js';

@Controller()
export class RawArticlesController {
  constructor(@Inject(ParseService) private readonly service: ParseService) {}

  @EventPattern<string>(topics.articlesRaw)
  handle(@Payload() record: EventRecord, @Ctx() context: RecordContext): Promise<void> {
    return this.service.handle(record, context);
  }
}
