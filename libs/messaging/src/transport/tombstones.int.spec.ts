import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { testServers } from '@khabar/testing';
import { EventPublisher } from '../publishing/event-publisher.js';
import type { EventRecord } from '../records/event-record.js';
import { bedOn, type Bed } from '../spec-support/bed.js';

jest.setTimeout(60_000);

describe('tombstones', () => {
  let bed: Bed;
  afterEach(() => bed.close());

  it('reach the handler as null data with their key, where the contract allows them', async () => {
    bed = await bedOn((await testServers()).brokers);
    const publisher = new EventPublisher(bed.connection);
    await publisher.publish([
      {
        contract: bed.contract,
        ...{
          tombstone: true,
          key: 'gone',
          id: 'note:gone',
          time: '2026-01-01T00:00:00.000Z',
          source: 'urn:khabar:test',
        },
      },
    ]);
    await publisher.close();
    const records: EventRecord[] = [];
    await bed.consume({ handle: (record) => records.push(record) });
    await bed.caughtUp();
    expect(records).toMatchObject([{ key: 'gone', data: null, tombstone: true, event: { id: 'note:gone' } }]);
    expect(await bed.deadLetters()).toEqual([]);
  });
});
