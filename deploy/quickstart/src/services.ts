import { join } from 'node:path';
import { flowServices, isFree, startFlowService, type FlowService, type FlowServiceControl } from '@khabar/local';

export interface ServicesOptions {
  readonly root: string;
  readonly stateDir: string;
  readonly brokers: readonly string[];
  readonly mongoUrl: string;
  readonly apiPort: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Settings that all services get. */
  readonly settings: Readonly<Record<string, string>>;
}

/** Starts the four services and waits until all are ready. */
export const startServices = async (options: ServicesOptions): Promise<readonly FlowServiceControl[]> => {
  const { apiPort, stateDir, ...common } = options;
  // Whatever answers there would be taken for our API.
  if (!(await isFree(apiPort)))
    throw new Error(`KHABAR_HTTP_PORT: port ${apiPort} is taken by another program; set another port for the API`);
  const start = (service: FlowService) =>
    startFlowService({
      ...common,
      service,
      logDir: join(stateDir, 'logs'),
      ...(service === 'api' && { httpPort: apiPort }),
    });
  const services = await Promise.all(flowServices.map(start));
  try {
    await Promise.all(services.map((service) => service.waitUntilReady()));
  } catch (error) {
    await stopServices(services);
    throw error;
  }
  return services;
};

export const stopServices = async (services: readonly FlowServiceControl[]): Promise<void> => {
  await Promise.all(services.map((service) => service.stop()));
};
