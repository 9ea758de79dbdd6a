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
}

const host = '127.0.0.1';

/** What differs from broker to broker, and with their number. */
const ownProperties = ({ id, folder, port, controllerPorts }: BrokerPlan): Record<string, string | number> => {
  const replicas = Math.min(3, controllerPorts.length);
  const inSync = Math.min(2, replicas);
  return {
    'node.id': id,
    'log.dirs': join(folder, 'data'),
    listeners: `PLAINTEXT://${host}:${port},CONTROLLER://${host}:${controllerPorts[id - 1]}`,
    'advertised.listeners': `PLAINTEXT://${host}:${port}`,
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
