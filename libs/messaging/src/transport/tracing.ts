import { ProxyTracerProvider, trace } from '@opentelemetry/api';

/** False where no SDK was registered. Then nothing need be prepared for spans that go nowhere. */
export const isTracing = (): boolean => {
  const provider = trace.getTracerProvider();
  return !(provider instanceof ProxyTracerProvider) || provider.getDelegateTracer('khabar') !== undefined;
};
