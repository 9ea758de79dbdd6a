import { freePort, isFree } from '../process/ports.js';
import type { CompleteOptions } from './options.js';

export type Ports = Readonly<Record<string, number>>;

/** A port the settings name is in use by another program. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';
  constructor(port: number, setting: string) {
    super(
      `${setting}: port ${port} is taken by another program; stop that program, or set ${setting} to another port (0 picks a free one)`,
    );
  }
}

interface Wish {
  readonly member: string;
  /** 0 for any. */
  readonly port: number;
  readonly setting: string;
}

const wishes = ({ brokers, kafkaPort, mongoPort, proxyPorts }: CompleteOptions): Wish[] => {
  const ids = Array.from({ length: brokers }, (_, index) => index + 1);
  const kafka = 'KHABAR_LOCAL_KAFKA_PORT';
  return [
    ...ids.map((id) => ({
      member: `broker-${id}`,
      port: kafkaPort === 0 ? 0 : kafkaPort + id - 1,
      setting: kafka,
    })),
    ...ids.map((id) => ({ member: `controller-${id}`, port: 0, setting: kafka })),
    ...proxyPorts.map((_, index) => ({ member: `proxied-${index + 1}`, port: 0, setting: kafka })),
    { member: 'store', port: mongoPort, setting: 'KHABAR_LOCAL_MONGO_PORT' },
  ];
};

/** A port for every member. @throws PortTakenError naming the port and its setting. */
export const planPorts = async (options: CompleteOptions): Promise<Ports> => {
  const ports: Record<string, number> = {};
  for (const { member, port, setting } of wishes(options)) {
    if (port !== 0 && !(await isFree(port))) throw new PortTakenError(port, setting);
    ports[member] = port === 0 ? await freePort(new Set(Object.values(ports))) : port;
  }
  return ports;
};
