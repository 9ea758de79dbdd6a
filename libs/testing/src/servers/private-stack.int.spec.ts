import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type ForeignKafka, foreignKafka } from '../kafka/foreign-kafka.js';
import { rawMongo } from '../mongo/raw-mongo.js';
import { uniqueName } from '../names/unique-name.js';
import { type PrivateStack, privateStack } from './private-stack.js';

jest.setTimeout(180_000);

describe('a private stack with proxies', () => {
  let stack: PrivateStack;
  let kafka: ForeignKafka;
  beforeAll(async () => {
    stack = await privateStack({ proxies: true });
    kafka = foreignKafka(stack.proxiedBrokers);
  });
  afterAll(async () => {
    await kafka.close();
    await stack.remove();
  });

  it('leads Kafka clients through the proxy for all they do', async () => {
    const topic = uniqueName('proxied');
    await kafka.createTopic(topic);
    await kafka.produce([{ topic, key: 'a', value: '1' }]);
    expect(await kafka.readTopic(topic)).toHaveLength(1);
    expect(stack.proxies['broker-1']?.connections()).toBeGreaterThan(0);
  });

  it('lets the store answer late', async () => {
    const mongo = await rawMongo(stack.proxiedMongoUrl);
    stack.proxies.store?.slow(100);
    const begin = performance.now();
    await mongo.database.command({ ping: 1 });
    expect(performance.now() - begin).toBeGreaterThanOrEqual(190);
    stack.proxies.store?.heal();
    await mongo.close();
  });
});
