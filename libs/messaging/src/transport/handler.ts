import { isObservable, lastValueFrom } from 'rxjs';
import type { MessageHandler } from '@nestjs/microservices';
import type { EventRecord, HandlerExtras, RecordContext } from '../records/event-record.js';

/** A handler as the engine sees it, whatever Nest wraps around it. */
export interface Handler extends HandlerExtras {
  call(payload: EventRecord | EventRecord[], context: RecordContext): Promise<unknown>;
}

/** Nest answers a handler that threw with a stream that fails. */
const unwrap = (result: unknown): unknown =>
  isObservable(result) ? lastValueFrom(result, { defaultValue: undefined }) : result;

export const handlerOf = (handler: MessageHandler): Handler => ({
  ...(handler.extras as HandlerExtras | undefined),
  call: (payload, context) => Promise.resolve(handler(payload, context) as unknown).then(unwrap),
});
