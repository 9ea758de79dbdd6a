import { beforeEach, describe, expect, it } from '@jest/globals';
import { createLogger } from '@khabar/telemetry';
import type { EachBatchPayload, KafkaMessage } from 'kafkajs';
import { activity } from './activity.js';
import { ownedPartitions, type OwnedPartitions } from './assignment.js';
import { intake } from './intake.js';
import { room } from './room.js';
import type { Work } from './work.js';

const message = (offset: number): KafkaMessage => ({
  ...{ key: null, value: Buffer.from('v'), timestamp: '0', attributes: 0, headers: {} },
  offset: String(offset),
});

interface Fetched {
  readonly fetchedOffset: number;
  readonly offsets: readonly number[];
  readonly last?: number;
}

describe('intake', () => {
  let owned: OwnedPartitions;
  let taken: string[];
  let resolved: string[];
  let seeks: number[];
  let committed: number;
  let start: number;
  let take: (payload: EachBatchPayload) => Promise<void>;

  beforeEach(() => {
    [taken, resolved, seeks, committed, start] = [[], [], [], 100, 0];
    owned = ownedPartitions({
      activity: activity(),
      positions: { read: async () => new Map([['t', new Map([[0, committed]])]]) },
      onRevoked: () => undefined,
      lanesFor: () => ({
        push: (items: Iterator<Work>) => {
          for (let step = items.next(); !step.done; step = items.next()) taken.push(step.value.message.offset);
        },
        close: () => undefined,
      }),
    });
    take = intake({
      ...{ owned, room: room(1e9), heartbeatMs: 1_000, onTaken: () => undefined, isClosed: () => false },
      positions: { start: async () => start },
      seek: (_, __, offset) => seeks.push(offset),
      logger: createLogger('test', { level: 'silent' }),
    });
  });

  const payload = ({ fetchedOffset, offsets, last = offsets.at(-1) ?? 0 }: Fetched): EachBatchPayload =>
    ({
      batch: {
        ...{ topic: 't', partition: 0, highWatermark: '1000', fetchedOffset: String(fetchedOffset) },
        messages: offsets.map(message),
        lastOffset: () => String(last),
      },
      resolveOffset: (offset: string) => resolved.push(offset),
      heartbeat: async () => undefined,
      isStale: () => false,
    }) as unknown as EachBatchPayload;

  it('takes what follows on what was committed, and then what follows on that', async () => {
    owned.assign({ t: [0] });
    await take(payload({ fetchedOffset: 100, offsets: [100, 101] }));
    await take(payload({ fetchedOffset: 102, offsets: [102, 105], last: 109 }));
    await take(payload({ fetchedOffset: 110, offsets: [110] }));
    expect(taken).toEqual(['100', '101', '102', '105', '110']);
    expect(resolved).toEqual(['101', '105', '110']);
  });

  it('does not take a batch of an old assignment, which would lose what lies before it', async () => {
    owned.assign({ t: [0] });
    await take(payload({ fetchedOffset: 100, offsets: [100, 101] }));
    // The group was joined again before anything was committed; a batch that was fetched before comes only now.
    owned.assign({ t: [0] });
    await take(payload({ fetchedOffset: 102, offsets: [102, 103] }));
    expect(taken).toEqual(['100', '101']);
    expect(resolved).toEqual(['101']);
    expect(seeks).toEqual([100]);
    await take(payload({ fetchedOffset: 100, offsets: [100, 101, 102] }));
    expect(taken).toEqual(['100', '101', '100', '101', '102']);
  });

  it('takes only what is new of a batch that begins before the position', async () => {
    owned.assign({ t: [0] });
    await take(payload({ fetchedOffset: 98, offsets: [98, 99, 100, 101] }));
    expect(taken).toEqual(['100', '101']);
  });

  it('goes on where retention has deleted records, and only there', async () => {
    owned.assign({ t: [0] });
    start = 500;
    await take(payload({ fetchedOffset: 500, offsets: [500, 501] }));
    expect(taken).toEqual(['500', '501']);
    expect(seeks).toEqual([]);
  });

  it('takes nothing of a partition that is not its own', async () => {
    owned.assign({ t: [1] });
    await take(payload({ fetchedOffset: 100, offsets: [100] }));
    owned.assign({ t: [0] });
    owned.revokeAll();
    await take(payload({ fetchedOffset: 100, offsets: [100] }));
    expect([taken, resolved]).toEqual([[], []]);
  });

  it('waits while there is no room, and keeps the membership meanwhile', async () => {
    const narrow = room(10);
    let beats = 0;
    const patient = intake({
      ...{ owned, room: narrow, heartbeatMs: 5, onTaken: () => undefined, isClosed: () => false },
      positions: { start: async () => 0 },
      seek: () => undefined,
      logger: createLogger('test', { level: 'silent' }),
    });
    owned.assign({ t: [0] });
    let isOver = false;
    const given = payload({ fetchedOffset: 100, offsets: [100] });
    const taking = patient({ ...given, heartbeat: async () => void (beats += 1) }).then(() => (isOver = true));
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(isOver).toBe(false);
    expect(beats).toBeGreaterThan(2);
    narrow.free(1e6);
    await taking;
  });
});
