import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { EventContract } from '@khabar/contracts';
import { freePort } from '@khabar/local';
import { testServers } from '@khabar/testing';
import { Controller, Module, type DynamicModule } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import type { EventRecord, RecordContext } from '../records/event-record.js';
import { bedOn, type Bed } from '../spec-support/bed.js';
import { testSettings } from '../spec-support/settings.js';
import { until } from '../spec-support/until.js';
import { ReadinessChecks } from '../health/readiness-checks.js';
import { createConsumerService, type ConsumerService } from './create-consumer-service.js';
import { MessagingModule } from './messaging.module.js';

jest.setTimeout(60_000);

class AppModule {}

describe('createConsumerService', () => {
  let bed: Bed;
  let service: ConsumerService | undefined;
  let brokers: readonly string[];

  beforeEach(async () => {
    ({ brokers } = await testServers());
    bed = await bedOn(brokers);
  });
  afterEach(async () => {
    await service?.close();
    service = undefined;
    await bed.close();
  });

  const settings = (given: Readonly<Record<string, string>> = {}) =>
    testSettings(brokers, { KHABAR_DRAIN_GRACE_MS: '3000', ...given });

  /** An app with one controller on the topic of the bed. */
  const appWith = (
    handle: (record: EventRecord, context: RecordContext) => unknown,
    { topics = [bed.topic], ...given }: { topics?: string[] } & Record<string, unknown> = {},
  ): DynamicModule => {
    @Controller()
    class Notes {
      @EventPattern<string>(bed.topic)
      take(@Payload() record: unknown, @Ctx() context: unknown) {
        return handle(record as EventRecord, context as RecordContext);
      }
    }
    Module({})(AppModule);
    const messaging = MessagingModule.forRoot({
      ...{ service: 'test', group: bed.group, topics, settings: settings(given as Record<string, string>) },
      contracts: [bed.contract] as EventContract[],
    });
    return { module: AppModule, imports: [messaging], controllers: [Notes] };
  };

  const probe = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${service?.port}${path}`);
    return { status: response.status, body: (await response.json()) as unknown };
  };

  it('hands records to ordinary event handlers, and answers the probes', async () => {
    await bed.publish([{ id: 'a', n: 1 }]);
    const seen: [EventRecord, RecordContext][] = [];
    service = await createConsumerService(
      appWith((...given) => seen.push(given)),
      { service: 'test', settings: settings() },
    );
    await bed.caughtUp();
    expect(seen).toHaveLength(1);
    expect(seen[0]?.[0]).toMatchObject({
      data: { id: 'a', n: 1 },
      key: 'a',
      topic: bed.topic,
      partition: 0,
      offset: '0',
    });
    expect(seen[0]?.[1]).toMatchObject({ attempt: 1 });
    expect(await probe('/health/live')).toEqual({ status: 200, body: { status: 'ok' } });
    expect(await probe('/health/ready')).toEqual({ status: 200, body: { status: 'ok' } });
    expect((await probe('/')).status).toBe(404);
  });

  it('is not ready while a check of the app fails, and names it', async () => {
    service = await createConsumerService(
      appWith(() => undefined),
      { service: 'test', settings: settings() },
    );
    service.app.get(ReadinessChecks).add('store', () => Promise.reject(new Error('no answer')));
    await until('the group was joined', async () => (await probe('/health/live')).status === 200);
    expect(await probe('/health/ready')).toMatchObject({ status: 503 });
    expect(await probe('/health/live')).toMatchObject({ status: 200 });
  });

  it('classifies the error a handler threw, not what Nest makes of it', async () => {
    await bed.publish([{ id: 'a', n: 1 }]);
    const broken = appWith(() => Promise.reject(new RangeError('too far')));
    service = await createConsumerService(broken, { service: 'test', settings: settings() });
    await bed.caughtUp();
    expect(await bed.deadLetters()).toMatchObject([{ errorCode: 'unexpected', errorMessage: 'too far' }]);
  });

  it('does not boot with a topic that has no handler', async () => {
    const app = appWith(() => undefined, { topics: [bed.topic, 'another'] });
    await expect(createConsumerService(app, { service: 'test', settings: settings() })).rejects.toThrow(
      `group "${bed.group}": topic "another" has no handler`,
    );
  });

  it('does not boot where a topic is missing, and names it', async () => {
    const lonely = { ...bed, topic: `${bed.topic}-missing` };
    @Controller()
    class Notes {
      @EventPattern<string>(lonely.topic)
      take() {}
    }
    const messaging = MessagingModule.forRoot({
      ...{ service: 'test', group: bed.group, topics: [lonely.topic], settings: settings() },
    });
    const app = { module: AppModule, imports: [messaging], controllers: [Notes] };
    await expect(createConsumerService(app, { service: 'test', settings: settings() })).rejects.toThrow(lonely.topic);
  });

  it('does not boot where no broker answers, and names the brokers', async () => {
    const address = `127.0.0.1:${await freePort()}`;
    const app = appWith(() => undefined, { KHABAR_KAFKA_BROKERS: address });
    await expect(createConsumerService(app, { service: 'test', settings: settings() })).rejects.toThrow(address);
  });

  it('closes consumer, app and what is given, in this order', async () => {
    const order: string[] = [];
    const app = appWith(() => undefined);
    const closing = await createConsumerService(app, {
      service: 'test',
      settings: settings(),
      close: async () => order.push('store'),
    });
    await closing.close();
    expect(order).toEqual(['store']);
    await expect(fetch(`http://127.0.0.1:${closing.port}/health/live`)).rejects.toThrow();
  });
});
