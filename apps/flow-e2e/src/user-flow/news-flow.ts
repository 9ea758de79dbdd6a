import { freePort, type FlowService, type FlowServiceControl } from '@khabar/local';
import { otlpReceiver, scrape, type OtlpReceiver, type Sample, type Site } from '@khabar/testing';
import { startFlow, type Flow } from '../flow/flow.js';
import { openNewspaper, pageLimitBytes } from './newspaper.js';

/** The whole system with a newspaper to read, and everything it tells of itself. */
export interface NewsFlow {
  readonly flow: Flow;
  readonly paper: Site;
  readonly apiUrl: string;
  readonly otlp: OtlpReceiver;
  /** What a service has counted until now. */
  scrape(service: FlowService): Promise<Sample[]>;
  remove(): Promise<void>;
}

const services = ['fetcher', 'parser', 'indexer', 'api'] as const satisfies readonly FlowService[];

/** The newspaper is on loopback, and need not be spared. */
const reach = {
  KHABAR_FETCH_ALLOW_PRIVATE: 'true',
  KHABAR_FETCH_PORTS: '*',
  KHABAR_FETCHER_HOST_DELAY_MS: '0',
  KHABAR_FETCHER_IDLE_MS: '200',
  KHABAR_FETCH_MAX_BYTES: String(pageLimitBytes),
};

export const startNewsFlow = async (): Promise<NewsFlow> => {
  const [paper, otlp] = await Promise.all([openNewspaper(), otlpReceiver()]);
  const telemetry = { KHABAR_OTLP_ENDPOINT: otlp.endpoint, KHABAR_OTLP_INTERVAL_MS: '500' };
  const flow = await startFlow({ settings: { ...reach, ...telemetry } });
  const ports = new Map<FlowService, number>();
  const start = async (service: FlowService): Promise<FlowServiceControl> => {
    const port = await freePort(new Set(ports.values()));
    ports.set(service, port);
    return flow.start(service, { settings: { KHABAR_METRICS_PORT: String(port) } });
  };
  const started = await Promise.all(services.map(start));
  return {
    ...{ flow, paper, otlp },
    apiUrl: started.find(({ service }) => service === 'api')?.url ?? '',
    scrape: (service) => scrape(`http://127.0.0.1:${ports.get(service)}/metrics`),
    remove: async () => {
      await flow.remove();
      await Promise.all([paper.close(), otlp.close()]);
    },
  };
};
