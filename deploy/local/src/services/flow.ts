import { resolve } from 'node:path';
import { freePort } from '../process/ports.js';
import { type ServiceControl, startService } from './service.js';

export const flowServices = ['fetcher', 'parser', 'indexer', 'api'] as const;

export type FlowService = (typeof flowServices)[number];

export interface FlowServiceOptions {
  readonly service: FlowService;
  /** Tells several instances of one service apart; `1` where absent. */
  readonly instance?: string;
  /** Root of the repository, built. */
  readonly root: string;
  readonly logDir: string;
  readonly brokers: readonly string[];
  readonly mongoUrl: string;
  /** Environment of this process; of it the service gets only what every program needs. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Settings beyond the addresses. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Port of probes and API; a free one where absent. */
  readonly httpPort?: number;
  /** From SIGTERM to SIGKILL, milliseconds. */
  readonly graceMs?: number;
}

export interface FlowServiceControl extends ServiceControl {
  readonly service: FlowService;
  /** Address of probes and API. */
  readonly url: string;
}

/** What a service needs of the environment beside its own settings. */
const inherited = ['PATH', 'HOME', 'LANG', 'TZ', 'NODE_EXTRA_CA_CERTS'];

/** Starts one of the services of the flow on a stack, from its build. Returns before it is ready. */
export const startFlowService = async (options: FlowServiceOptions): Promise<FlowServiceControl> => {
  const { service, instance = '1', root, brokers, mongoUrl, settings = {}, graceMs } = options;
  const port = options.httpPort ?? (await freePort());
  const url = `http://127.0.0.1:${port}`;
  const control = await startService({
    name: instance === '1' ? service : `${service}-${instance}`,
    script: `apps/${service}/dist/main.js`,
    cwd: root,
    logFile: resolve(options.logDir, `${service}-${instance}.log`),
    readyUrl: `${url}/health/ready`,
    graceMs,
    env: {
      ...Object.fromEntries(inherited.map((name) => [name, options.env[name]])),
      KHABAR_KAFKA_BROKERS: brokers.join(','),
      KHABAR_MONGO_URL: mongoUrl,
      KHABAR_HTTP_HOST: '127.0.0.1',
      KHABAR_HTTP_PORT: String(port),
      ...settings,
    },
  });
  return { ...control, service, url };
};
