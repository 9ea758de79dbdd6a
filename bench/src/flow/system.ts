import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { kafkaSettings, loadSettings } from '@khabar/config';
import { flowServices, freePort, startFlowService, type FlowServiceControl } from '@khabar/local';
import { applyTopics, kafkaConnection, readTopicsFile, type KafkaConnection } from '@khabar/messaging';
import { createLogger } from '@khabar/telemetry';
import { privateStack, scrape, type Sample } from '@khabar/testing';
import type { Watched } from './processes.js';

export interface FlowSystem {
  readonly connection: KafkaConnection;
  /** Services, brokers and store. */
  readonly watched: readonly Watched[];
  /** What all services have counted. */
  samples(): Promise<readonly Sample[]>;
  remove(): Promise<void>;
}

const partitions = 6;

/** The bench serves its pages on loopback and wants no manners; everything else is as in production. */
const benchSettings = {
  KHABAR_FETCH_ALLOW_PRIVATE: 'true',
  KHABAR_FETCH_PORTS: '*',
  KHABAR_FETCHER_HOST_DELAY_MS: '0',
  KHABAR_LOG_LEVEL: 'info',
};

export interface FlowSystemOptions {
  /** Root of the repository, built. */
  readonly root: string;
  readonly brokers: number;
  /** Options of Node.js for every service, e.g. `--cpu-prof --cpu-prof-dir=/tmp/profiles`. */
  readonly nodeArgs?: string;
}

const connect = async (root: string, brokers: readonly string[]): Promise<KafkaConnection> => {
  const connection = kafkaConnection({
    service: 'bench',
    settings: loadSettings(kafkaSettings, { KHABAR_KAFKA_BROKERS: brokers.join(',') }),
    logger: createLogger('bench', { level: 'error', to: 'stderr' }),
  });
  const { topics } = await readTopicsFile(join(root, 'deploy/kafka/topics.yaml'));
  const wanted = topics.map((topic) => ({ ...topic, partitions }));
  await applyTopics(connection, { topics: wanted }, { replication: brokers.length });
  return connection;
};

/** Starts everything on a stack of its own. */
export const startSystem = async ({ root, brokers, nodeArgs }: FlowSystemOptions): Promise<FlowSystem> => {
  const stack = await privateStack({ brokers, kafkaHeapMb: 512, mongoHeapMb: 1024 });
  const started: { control: FlowServiceControl; metricsUrl: string }[] = [];
  const remove = async () => {
    await Promise.all(started.map(({ control }) => control.stop()));
    await stack.remove();
  };
  try {
    const connection = await connect(root, stack.brokers);
    const logDir = join(stack.stateDir, 'logs');
    await mkdir(logDir, { recursive: true });
    for (const service of flowServices) {
      const port = await freePort();
      const settings = {
        ...benchSettings,
        KHABAR_METRICS_PORT: String(port),
        ...(nodeArgs && { NODE_OPTIONS: nodeArgs }),
      };
      const control = await startFlowService({
        ...{ service, root, logDir, settings, brokers: stack.brokers, mongoUrl: stack.mongoUrl, env: process.env },
      });
      started.push({ control, metricsUrl: `http://127.0.0.1:${port}/metrics` });
    }
    await Promise.all(started.map(({ control }) => control.waitUntilReady()));
    const members = stack.members.map(async (member) => ({ name: member.name, pid: (await member.pid()) ?? 0 }));
    return {
      connection,
      watched: [
        ...started.map(({ control }) => ({ name: control.service, pid: control.pid() })),
        ...(await Promise.all(members)),
      ],
      samples: async () => (await Promise.all(started.map(({ metricsUrl }) => scrape(metricsUrl)))).flat(),
      remove,
    };
  } catch (error) {
    await remove();
    throw error;
  }
};
