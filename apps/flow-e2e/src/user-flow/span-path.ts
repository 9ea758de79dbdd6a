import type { ReceivedSpan } from '@khabar/testing';

/** From the first span of the trace down to this one, each the parent of the next. */
export const pathTo = (span: ReceivedSpan, all: readonly ReceivedSpan[]): ReceivedSpan[] => {
  const parent = all.find(({ spanId, traceId }) => spanId === span.parentSpanId && traceId === span.traceId);
  return parent ? [...pathTo(parent, all), span] : [span];
};

/** `<service>: <span>` */
export const stepOf = ({ service, name }: ReceivedSpan): string => `${service}: ${name}`;
