import { describe, expect, it } from '@jest/globals';
import { brokerProperties } from './properties.js';

const parse = (text: string) =>
  Object.fromEntries(
    text
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  ) as Record<string, string>;

describe('brokerProperties', () => {
  const plan = { id: 2, folder: '/state/broker-2', port: 19_002, controllerPorts: [19_011, 19_012, 19_013] };

  it('makes a broker of three that keeps every internal topic on all of them', async () => {
    const properties = parse(await brokerProperties(plan));
    expect(properties).toMatchObject({
      'node.id': '2',
      'log.dirs': '/state/broker-2/data',
      listeners: 'PLAINTEXT://127.0.0.1:19002,CONTROLLER://127.0.0.1:19012',
      'controller.quorum.voters': '1@127.0.0.1:19011,2@127.0.0.1:19012,3@127.0.0.1:19013',
    });
    const factors = Object.entries(properties).filter(([name]) => name.endsWith('replication.factor'));
    expect(factors.map(([, value]) => value)).toEqual(factors.map(() => '3'));
    expect(factors).toHaveLength(4);
  });

  it('takes one replica of everything on a broker alone', async () => {
    const properties = parse(await brokerProperties({ ...plan, id: 1, controllerPorts: [19_011] }));
    expect(properties['offsets.topic.replication.factor']).toBe('1');
    expect(properties['min.insync.replicas']).toBe('1');
  });

  it('leads clients of the proxied listener to the proxy', async () => {
    const proxied = { port: 19_021, advertisedPort: 19_031 };
    const properties = parse(await brokerProperties({ ...plan, proxied }));
    expect(properties.listeners).toContain('PROXIED://127.0.0.1:19021');
    expect(properties['advertised.listeners']).toBe('PLAINTEXT://127.0.0.1:19002,PROXIED://127.0.0.1:19031');
  });

  it('never makes topics by itself', async () => {
    expect(parse(await brokerProperties(plan))['auto.create.topics.enable']).toBe('false');
  });
});
