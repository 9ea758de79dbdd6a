import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../files/package-root.js';

export interface BrokerPlan {
  /** 1, 2, … */
  readonly id: number;
  readonly folder: string;
  readonly port: number;
  /** Controller port of each broker of the cluster, by id - 1. */
  readonly controllerPorts: readonly number[];
  readonly proxied?: ProxiedListener;
}

/** A second listener for clients, which advertises the port of a proxy in front of it. */
export interface ProxiedListener {
  readonly port: number;
  readonly advertisedPort: number;
}

const host = '127.0.0.1';

const addresses = (ports: Readonly<Record<string, number | undefined>>): string =>
  Object.entries(ports)
    .filter(([, port]) => port !== undefined)
    .map(([listener, port]) => `${listener}://${host}:${port}`)
    .join(',');

/** What differs from broker to broker, and with their number. */
const ownProperties = (plan: BrokerPlan): Record<string, string | number> => {
  const { id, folder, port, controllerPorts, proxied } = plan;
  const replicas = Math.min(3, controllerPorts.length);
  const inSync = Math.min(2, replicas);
  return {
    'node.id': id,
    'log.dirs': join(folder, 'data'),
    listeners: addresses({ PLAINTEXT: port, CONTROLLER: controllerPorts[id - 1], PROXIED: proxied?.port }),
    'advertised.listeners': addresses({ PLAINTEXT: port, PROXIED: proxied?.advertisedPort }),
    'controller.quorum.voters': controllerPorts.map((own, index) => `${index + 1}@${host}:${own}`).join(','),
    'default.replication.factor': replicas,
    'min.insync.replicas': inSync,
    'offsets.topic.replication.factor': replicas,
    'transaction.state.log.replication.factor': replicas,
    'transaction.state.log.min.isr': inSync,
    'share.coordinator.state.topic.replication.factor': replicas,
    'share.coordinator.state.topic.min.isr': inSync,
  };
};

/** The text of a broker's server.properties: the shared settings file, then its own lines. */
export const brokerProperties = async (plan: BrokerPlan): Promise<string> => {
  const shared = await readFile(join(packageRoot, 'settings', 'broker.properties'), 'utf8');
  const own = Object.entries(ownProperties(plan)).map(([name, value]) => `${name}=${value}`);
  return `${shared}\n# This broker.\n${own.join('\n')}\n`;
};
