import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { groupLag, listDeadLetters } from '@khabar/messaging';
import { eventually } from '@khabar/testing';
import { watchProbe, type Look } from './faulty-service/probe-watch.js';
import { startFaulty, type FaultyOptions, type FaultyService } from './faulty-service/start-faulty.js';
import { taskDeadLetters, taskGroup, taskTriedV1, taskV1, type Task } from './faulty-service/task.js';
import { plainTasks, taskRecord } from './faulty-service/tasks.js';
import { doneOf, outOfOrder, repeated, triesOf, undone } from './faulty-service/tried.js';
import { startFlow, type Flow } from './flow/flow.js';
import { produce } from './flow/produce.js';

jest.setTimeout(120_000);

const partitions = 4;
const sessionMs = 6_000;
/** 2,000 short tasks. */
const keys = 100;
const each = 20;

describe('a service whose handler', () => {
  let flow: Flow;
  let services: FaultyService[] = [];

  beforeAll(async () => {
    flow = await startFlow();
    for (const name of [taskV1.topic, taskTriedV1.topic]) await flow.kafka.createTopic(name, { partitions });
    await flow.kafka.createTopic(taskDeadLetters);
  });
  afterEach(async () => {
    await Promise.all(services.map((service) => service.stop()));
    services = [];
  });
  afterAll(() => flow.remove());

  const start = async (options: FaultyOptions): Promise<FaultyService> => {
    const service = await startFaulty(flow, options);
    services.push(service);
    return service;
  };
  const hand = (tasks: readonly Task[]) => produce(flow, tasks.map(taskRecord), taskV1.topic);
  const lag = async () => {
    const lags = await groupLag(flow.connection, { group: taskGroup, topics: [taskV1.topic] });
    return lags.reduce((sum, one) => sum + one.lag, 0);
  };
  const caughtUp = () => eventually(async () => expect(await lag()).toBe(0), { timeoutMs: 60_000, pollMs: 300 });
  const deadLettersOf = async (run: string) => {
    const letters = await listDeadLetters(flow.connection, { deadLetterTopics: [taskDeadLetters] });
    return letters.filter(({ value }) => (JSON.parse(String(value)) as Task).run === run);
  };
  const placeOf = async (task: Task) => {
    const records = await flow.kafka.readTopic(taskV1.topic);
    const found = records.find(({ value }) => String(value) === JSON.stringify(task));
    return { partition: found?.partition ?? -1, offset: found?.offset ?? -1n };
  };

  it('has a bug with one task tries it a bounded number of times, dead-letters it once, and goes on with all others meanwhile', async () => {
    const run = 'bug';
    const attempts = 4;
    const broken: Task = { run, key: 'broken', n: 1, fault: { kind: 'throw' } };
    const ofBroken: Task[] = [0, 2, 3].map((n) => ({ run, key: 'broken', n }));
    const others = plainTasks({ run, keys, each });
    await start({
      name: 'bug',
      settings: {
        KHABAR_RETRY_ATTEMPTS: String(attempts),
        KHABAR_RETRY_BACKOFF_MS: '2500',
        KHABAR_RETRY_BACKOFF_MAX_MS: '2500',
      },
    });
    await hand([ofBroken[0] as Task, broken, ...others, ...ofBroken.slice(1)]);
    await caughtUp();

    const letters = await deadLettersOf(run);
    const { partition, offset } = await placeOf(broken);
    expect(letters).toMatchObject([
      {
        ...{ topic: taskV1.topic, partition, offset: String(offset), group: taskGroup, copies: 1, attempts },
        ...{ errorClass: 'transient', errorCode: 'unexpected', stage: 'handle' },
        errorMessage: 'cannot read properties of undefined',
      },
    ]);
    const tries = await triesOf(flow, run);
    const failures = tries.filter(({ outcome }) => outcome === 'failed');
    expect(failures.map(({ key, n, attempt }) => [key, n, attempt])).toEqual(
      [1, 2, 3, 4].map((attempt) => ['broken', 1, attempt]),
    );
    const between = doneOf(tries).filter(
      ({ key, at }) => key !== 'broken' && at >= (failures[0]?.at ?? 0) && at <= (failures.at(-1)?.at ?? 0),
    );
    expect(between.length).toBeGreaterThan(others.length / 2);
    expect(undone([...others, ...ofBroken], tries)).toEqual([]);
    expect(repeated(tries)).toEqual([]);
    expect(outOfOrder(tries)).toEqual([]);
    const buriedAt = Date.parse(letters[0]?.deadLetteredAt ?? '');
    const later = doneOf(tries).filter(({ key, n }) => key === 'broken' && n > 1);
    expect(later.filter(({ at }) => at < buriedAt)).toEqual([]);
  });

  it('fails, and which is told to end while the retry waits, leaves at once and cleanly, the task to the next instance', async () => {
    const run = 'ended';
    const settings = {
      KHABAR_RETRY_BACKOFF_MS: '60000',
      KHABAR_RETRY_BACKOFF_MAX_MS: '60000',
      // An instance that did not leave would keep its partitions for so long.
      KHABAR_CONSUMER_SESSION_TIMEOUT_MS: '45000',
      KHABAR_CONSUMER_REBALANCE_TIMEOUT_MS: '45000',
    };
    const first = await start({ name: 'leaver', settings });
    const waiting: Task = { run, key: 'waiting', n: 0, fault: { kind: 'throw', on: first.instance } };
    const others = plainTasks({ run, keys, each });
    await hand([waiting, ...others]);
    await eventually(async () => expect(undone(others, await triesOf(flow, run))).toEqual([]), { timeoutMs: 45_000 });
    const failed = (await triesOf(flow, run)).filter(({ outcome }) => outcome === 'failed');
    expect(failed).toMatchObject([{ key: 'waiting', attempt: 1 }]);

    const { code, tookMs } = await first.stop();
    expect(code).toBe(0);
    expect(tookMs).toBeLessThan(8_000);
    const { partition, offset } = await placeOf(waiting);
    expect((await flow.kafka.committedOffsets(taskGroup, taskV1.topic)).get(partition)).toBe(offset);

    const startedAt = Date.now();
    await start({ name: 'successor', settings });
    await caughtUp();
    const tries = await triesOf(flow, run);
    const done = doneOf(tries).filter(({ key }) => key === 'waiting');
    expect(done).toMatchObject([{ instance: 'faulty-successor', attempt: 1 }]);
    expect((done[0]?.at ?? Infinity) - startedAt).toBeLessThan(30_000);
    expect(outOfOrder(tries)).toEqual([]);
    expect(await deadLettersOf(run)).toEqual([]);
  });

  it('is slower than the session timeout stays a member, alive and ready, and commits nothing too early', async () => {
    const run = 'slow';
    const { url } = await start({ name: 'slow' });
    const live = watchProbe(`${url}/health/live`);
    const ready = watchProbe(`${url}/health/ready`);
    const until = Date.now() + 2 * sessionMs;
    const slow: Task[] = [0, 1, 2, 3].map((index) => ({
      ...{ run, key: `slowly-${index}`, n: 0 },
      fault: { kind: 'slow', until },
    }));
    const others = plainTasks({ run, keys, each });
    await hand([...slow, ...others]);
    await eventually(async () => expect(undone(others, await triesOf(flow, run))).toEqual([]), { timeoutMs: 45_000 });
    const committed = await flow.kafka.committedOffsets(taskGroup, taskV1.topic);
    const places = await Promise.all(slow.map(placeOf));
    if (Date.now() < until)
      for (const { partition, offset } of places) expect(committed.get(partition)).toBeLessThanOrEqual(offset);
    await caughtUp();
    await Promise.all([live.end(), ready.end()]);

    const tries = await triesOf(flow, run);
    expect(undone([...slow, ...others], tries)).toEqual([]);
    expect(repeated(tries)).toEqual([]);
    expect(outOfOrder(tries)).toEqual([]);
    expect([...live.looks(), ...ready.looks()].filter(({ status }) => status !== 200)).toEqual([]);
    expect(await deadLettersOf(run)).toEqual([]);
  });

  it('blocks the event loop for longer than the session timeout loses its partitions to another, is seen to be dead, and comes back', async () => {
    const run = 'block';
    const blocked = await start({ name: 'blocked' });
    const other = await start({ name: 'other' });
    await eventually(async () => expect((await fetch(`${blocked.url}/health/ready`)).status).toBe(200));
    const live = watchProbe(`${blocked.url}/health/live`);
    const until = Date.now() + 2.5 * sessionMs;
    // One per partition, so that each instance gets some; only one of them has the fault.
    const blocking: Task[] = Array.from({ length: 4 * partitions }, (_, index) => ({
      ...{ run, key: `blocking-${index}`, n: 0 },
      fault: { kind: 'block', until, on: blocked.instance },
    }));
    const others = plainTasks({ run, keys, each });
    await hand([...others.slice(0, others.length / 2), ...blocking, ...others.slice(others.length / 2)]);
    await caughtUp();
    const doneAt = Date.now();
    const isLive = ({ status }: Look) => status === 200;
    await eventually(
      () =>
        expect(
          live
            .looks()
            .filter(({ at }) => at > until)
            .some(isLive),
        ).toBe(true),
      {
        timeoutMs: 30_000,
        pollMs: 200,
      },
    );
    await live.end();

    const tries = await triesOf(flow, run);
    expect(undone([...blocking, ...others], tries)).toEqual([]);
    expect(outOfOrder(tries)).toEqual([]);
    expect(doneAt).toBeLessThan(until);
    const taken = doneOf(tries).filter(
      ({ key, instance }) => key.startsWith('blocking-') && instance === other.instance,
    );
    expect(new Set(taken.map(({ key }) => key)).size).toBe(blocking.length);
    const during = live.looks().filter(({ at }) => at > until - sessionMs && at < until - 1_500);
    expect(during.length).toBeGreaterThan(0);
    expect(during.filter(isLive)).toEqual([]);
    expect(await deadLettersOf(run)).toEqual([]);

    await eventually(async () => expect((await fetch(`${blocked.url}/health/ready`)).status).toBe(200), {
      timeoutMs: 30_000,
      pollMs: 200,
    });
    await hand(plainTasks({ run: 'after', keys, each: 2 }));
    await caughtUp();
    const after = await triesOf(flow, 'after');
    expect(new Set(after.map(({ instance }) => instance))).toEqual(new Set([blocked.instance, other.instance]));
    expect(repeated(after)).toEqual([]);
  });
});
