import { describe, expect, it } from '@jest/globals';
import type { IngestRequest } from '@khabar/contracts';
import type { IngestItem } from '../item.js';
import { submit } from './submit.js';
import type { Submission } from './submission.js';

const item = (index: number): IngestItem => ({
  ok: true,
  origin: { line: index },
  request: { requestId: `r${index}`, kind: 'text', text: 'a', source: 's' },
});
const bad: IngestItem = {
  ok: false,
  origin: { line: 3 },
  issues: [{ field: 'text', message: 'is blank', value: '""' }],
};

const recording = () => {
  const batches: IngestRequest[][] = [];
  let read = 0;
  const readAtPublish: number[] = [];
  return {
    batches,
    readAtPublish,
    async *items(all: readonly IngestItem[]) {
      for (const each of all) {
        read += 1;
        yield each;
      }
    },
    publisher: {
      publish: async (requests: readonly IngestRequest[]) => {
        readAtPublish.push(read);
        batches.push([...requests]);
        return requests.map((_, index) => ({ topic: 't', partition: 0, offset: String(index) }));
      },
      close: async () => undefined,
    },
  };
};

const collect = async (submissions: AsyncIterable<Submission>) => {
  const all: Submission[] = [];
  for await (const submission of submissions) all.push(submission);
  return all;
};

const never = new AbortController().signal;

describe('submit', () => {
  it('sends what is fine, tells what is not, in the order of the file', async () => {
    const { items, publisher } = recording();
    const all = items([item(1), item(2), bad, item(4)]);
    const done = await collect(submit(all, { publisher, strict: false, signal: never }));
    expect(done.map(({ status, origin }) => [status, origin.line])).toEqual([
      ['requested', 1],
      ['requested', 2],
      ['refused', 3],
      ['requested', 4],
    ]);
    expect(done[3]).toMatchObject({ requestId: 'r4', record: { topic: 't', offset: '2' } });
  });

  it('ends at the first refused item where it is strict, after sending those before it', async () => {
    const { items, publisher, batches } = recording();
    const done = await collect(submit(items([item(1), bad, item(4)]), { publisher, strict: true, signal: never }));
    expect(done.map(({ status }) => status)).toEqual(['requested', 'refused']);
    expect(batches.flat().map(({ requestId }) => requestId)).toEqual(['r1']);
  });

  it('reads the next batch only when the brokers have acknowledged the one before', async () => {
    const { items, publisher, readAtPublish } = recording();
    await collect(
      submit(items(Array.from({ length: 500 }, (_, index) => item(index))), {
        publisher,
        strict: false,
        signal: never,
      }),
    );
    expect(readAtPublish).toEqual([200, 400, 500]);
  });

  it('bounds a batch by its size too', async () => {
    const { items, publisher, batches } = recording();
    const large = (index: number): IngestItem => ({
      ok: true,
      origin: {},
      request: { requestId: `r${index}`, kind: 'text', text: 'x'.repeat(3_000_000), source: 's' },
    });
    await collect(submit(items([large(1), large(2), large(3)]), { publisher, strict: false, signal: never }));
    expect(batches.map(({ length }) => length)).toEqual([2, 1]);
  });
});
