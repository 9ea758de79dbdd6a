import { describe, expect, it } from '@jest/globals';
import type { AnyOutgoingEvent } from '@khabar/messaging';
import { context, indexServiceOf } from '../spec-support/index-service.js';
import { memoryPublisher } from '../spec-support/memory-publisher.js';
import { memoryStore } from '../spec-support/memory-store.js';
import { articleRecord, idOf, withdrawalRecord } from '../spec-support/records.js';

/** Fails at one step of the way, `before` it has an effect or `after` it has, the way a killed process does; never again. */
const crash = (step: number, when: 'before' | 'after') => {
  let steps = 0;
  return async <Result>(run: () => Promise<Result>): Promise<Result> => {
    const hit = steps === step;
    steps += 1;
    if (hit && when === 'before') throw new Error('crash');
    const result = await run();
    if (hit) throw new Error('crash');
    return result;
  };
};

type Crash = ReturnType<typeof crash>;

const chunks = () => [
  [articleRecord('one', 100, 'first'), articleRecord('two', 100)],
  [articleRecord('one', 200, 'second'), withdrawalRecord('two', 200), articleRecord('one', 150, 'late')],
  [articleRecord('three', 100), articleRecord('one', 300, 'third')],
];

/** Handles the chunks as a consumer does: a chunk that fails is delivered again, with everything after it. */
const consume = async (crashing: Crash) => {
  const [store, publisher] = [memoryStore(), memoryPublisher()];
  const crashingStore: typeof store = {
    ...store,
    write: (writes) => crashing(() => store.write(writes)),
    newestRevisions: (ids) => crashing(() => store.newestRevisions(ids)),
  };
  const service = indexServiceOf(crashingStore, {
    publishEach: (events) => crashing(() => publisher.publishEach(events)),
  });
  let crashes = 0;
  for (const chunk of chunks()) {
    for (let done = false; !done;) {
      try {
        const outcomes = await service.handle(chunk, context);
        done = outcomes.every(({ ok }) => ok);
      } catch {
        crashes += 1;
      }
    }
  }
  return { store, publisher, crashes };
};

const byId = (events: readonly AnyOutgoingEvent[]): Map<string, string> =>
  new Map(events.map(({ id, data }) => [id, JSON.stringify(data)]));

const stepsPerChunk = 4;
const points = chunks().flatMap((_, chunk) =>
  Array.from({ length: stepsPerChunk }, (__, index) => chunk * stepsPerChunk + index).flatMap((step) => [
    { step, when: 'before' as const },
    { step, when: 'after' as const },
  ]),
);

describe('a crash of the indexer', () => {
  it.each(points)('$when step $step loses no change and alters none', async ({ step, when }) => {
    const calm = await consume(crash(-1, when));
    const crashed = await consume(crash(step, when));
    expect(crashed.crashes).toBe(1);
    expect(byId(crashed.publisher.changes())).toEqual(byId(calm.publisher.changes()));
    const identical = new Set(crashed.publisher.changes().map(({ id, data }) => `${id} ${JSON.stringify(data)}`));
    expect(identical.size).toBe(byId(calm.publisher.changes()).size);
  });

  it.each(points)('$when step $step leaves the store and the compacted topic as without it', async ({ step, when }) => {
    const calm = await consume(crash(-1, when));
    const crashed = await consume(crash(step, when));
    expect(crashed.store.states).toEqual(calm.store.states);
    expect(crashed.publisher.compacted()).toEqual(calm.publisher.compacted());
    expect(crashed.publisher.compacted().get(idOf('two'))).toBeNull();
  });
});
