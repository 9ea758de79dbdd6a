import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { archiveFlags } from '../java/class-archive.js';
import { packageRoot } from '../files/package-root.js';
import { brokerServes } from '../probe/broker.js';
import type { Member } from '../stack/member.js';
import { formatOnce } from './format.js';
import { type BrokerPlan, brokerProperties } from './properties.js';

export interface Broker extends BrokerPlan {
  readonly java: string;
  readonly jars: string;
  readonly clusterId: string;
  readonly heapMb: number;
  /** Further options of the server's JVM. */
  readonly jvmArgs?: readonly string[];
}

const logging = join(packageRoot, 'settings', 'log4j2.properties');

const commonArgs = ({ jars, heapMb }: Broker): string[] => [
  '-Xms64m',
  `-Xmx${heapMb}m`,
  // One machine with few cores: the collector and the compiler that need the least memory and start soonest.
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
  ...archiveFlags(jars),
  `-Dlog4j2.configurationFile=${logging}`,
  '-cp',
  join(jars, '*'),
];

/** A Kafka broker and controller as a member of the stack. */
export const brokerMember = (broker: Broker): Member => {
  const { id, folder, port, controllerPorts, java, clusterId } = broker;
  const marker = `-Dkhabar.member=${folder}`;
  return {
    name: `broker-${id}`,
    port,
    marker,
    logFile: join(folder, 'log'),
    graceMs: 15_000,
    readyMs: 60_000,
    isReady: () => brokerServes(port, controllerPorts.length),
    prepare: async () => {
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, 'server.properties'), await brokerProperties(broker));
      await formatOnce({ java, jvmArgs: commonArgs(broker), folder, clusterId });
    },
    launch: {
      command: java,
      args: [
        marker,
        ...(broker.jvmArgs ?? []),
        ...commonArgs(broker),
        'kafka.Kafka',
        join(folder, 'server.properties'),
      ],
    },
  };
};
