import { isObservable, lastValueFrom } from 'rxjs';
import type { MessageHandler } from '@nestjs/microservices';
import type { EventRecord, HandlerExtras, RecordContext } from '../records/event-record.js';

/** A handler as the engine sees it, whatever Nest wraps around it. */
export interface Handler extends HandlerExtras {
  call(payload: EventRecord | EventRecord[], context: RecordContext): Promise<unknown>;
}

export const handlerOf = (handler: MessageHandler): Handler => ({
  ...(handler.extras as HandlerExtras | undefined),
  call: async (payload, context) => {
    const result: unknown = await handler(payload, context);
    // Nest answers a handler that threw with a stream that fails.
    return isObservable(result) ? lastValueFrom(result, { defaultValue: undefined }) : result;
  },
});
