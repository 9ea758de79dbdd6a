/** A span as it was exported, attributes flattened. */
export interface ReceivedSpan {
  readonly service: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | undefined;
  readonly name: string;
  readonly kind: number;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly links: readonly { readonly traceId: string; readonly spanId: string }[];
  /** Unix time, nanoseconds. */
  readonly start: bigint;
  readonly end: bigint;
  readonly failed: boolean;
}

interface AttributeJson {
  readonly key: string;
  readonly value: Readonly<Record<string, unknown>>;
}

interface SpanJson {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly attributes?: readonly AttributeJson[];
  readonly links?: readonly { readonly traceId: string; readonly spanId: string }[];
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly status?: { readonly code?: number };
}

/** The body of an OTLP/JSON trace export, as far as it is read here. */
export interface TracesJson {
  readonly resourceSpans?: readonly {
    readonly resource?: { readonly attributes?: readonly AttributeJson[] };
    readonly scopeSpans?: readonly { readonly spans?: readonly SpanJson[] }[];
  }[];
}

const errorStatus = 2;

const flatten = (attributes: readonly AttributeJson[] = []): Record<string, unknown> =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));

const spanOf = (span: SpanJson, service: string): ReceivedSpan => ({
  service,
  traceId: span.traceId,
  spanId: span.spanId,
  parentSpanId: span.parentSpanId || undefined,
  name: span.name,
  kind: span.kind,
  attributes: flatten(span.attributes),
  links: (span.links ?? []).map(({ traceId, spanId }) => ({ traceId, spanId })),
  start: BigInt(span.startTimeUnixNano),
  end: BigInt(span.endTimeUnixNano),
  failed: span.status?.code === errorStatus,
});

export const spansOf = ({ resourceSpans = [] }: TracesJson): ReceivedSpan[] =>
  resourceSpans.flatMap(({ resource, scopeSpans = [] }) => {
    const service = String(flatten(resource?.attributes)['service.name'] ?? '');
    return scopeSpans.flatMap(({ spans = [] }) => spans.map((span) => spanOf(span, service)));
  });
