import { describe, expect, it } from '@jest/globals';
import { articleFetchedV1 } from '@khabar/contracts';
import type { DeadLetterQuery, RedriveOptions } from '@khabar/messaging';
import { runFake, type FakeCliOptions } from '../spec-support/fake-cli.js';
import { deadLetterOf, recordOf } from '../spec-support/records.js';

const letter = deadLetterOf(recordOf(articleFetchedV1, articleFetchedV1.example));
const poison = deadLetterOf(recordOf(articleFetchedV1, null, { value: Buffer.from([0xff, 0x00]) }));

describe('khabar dlq list', () => {
  it('hands every filter on', async () => {
    const asked: DeadLetterQuery[] = [];
    const deadLetters = async (query: DeadLetterQuery) => {
      asked.push(query);
      return [letter];
    };
    const filters = ['--topic', 't', '--group', 'g', '--class', 'transient', '--code', 'c', '--key', 'k'];
    const times = ['--since', '2026-01-01T00:00:00Z', '--until', '2026-01-02T00:00:00Z'];
    const { code, out } = await runFake(['dlq', 'list', ...filters, ...times], { kafka: { deadLetters } });
    expect(code).toBe(0);
    expect(out).toContain(letter.id);
    expect(asked).toEqual([
      {
        filter: {
          topic: 't',
          group: 'g',
          errorClass: 'transient',
          errorCode: 'c',
          key: 'k',
          status: 'open',
          since: new Date('2026-01-01T00:00:00Z'),
          until: new Date('2026-01-02T00:00:00Z'),
        },
      },
    ]);
  });

  it('leaves values out of the JSON, and says how large they are', async () => {
    const { out } = await runFake(['dlq', 'list', '--json'], { kafka: { deadLetters: async () => [letter] } });
    const [listed] = JSON.parse(out);
    expect(listed).toMatchObject({ id: letter.id, key: letter.key?.toString(), valueBytes: letter.value?.length });
    expect(listed).not.toHaveProperty('value');
  });
});

describe('khabar dlq show', () => {
  it('shows the value as JSON, and bytes that are no JSON in base64', async () => {
    const show = async (shown: typeof letter) =>
      JSON.parse((await runFake(['dlq', 'show', shown.id], { kafka: { deadLetters: async () => [shown] } })).out);
    expect((await show(letter)).value).toEqual(articleFetchedV1.example);
    expect(await show(poison)).toMatchObject({ valueBase64: '/wA=', headers: { ce_type: articleFetchedV1.type } });
  });

  it('ends with exit code 1 and names the id where there is none', async () => {
    const { code, err } = await runFake(['dlq', 'show', 'a/0/1'], { kafka: { deadLetters: async () => [] } });
    expect(code).toBe(1);
    expect(err).toContain('no dead letter has the id "a/0/1"');
  });
});

describe('khabar dlq redrive', () => {
  const redriving = async (args: readonly string[], options: FakeCliOptions = {}) => {
    const done: RedriveOptions[] = [];
    const redrive = async (asked: RedriveOptions) => {
      done.push(asked);
      return { redriven: [letter, poison], alreadyRedriven: 1, dryRun: asked.dryRun ?? false };
    };
    const ran = await runFake(['dlq', 'redrive', ...args], { ...options, kafka: { redrive } });
    return { ...ran, sent: done.filter(({ dryRun }) => !dryRun) };
  };

  it('sends nothing back on a dry run', async () => {
    const { code, out, sent } = await redriving(['--dry-run']);
    expect([code, sent]).toEqual([0, []]);
    expect(out).toContain('2 would be sent back, 1 had been sent back before');
  });

  it('asks a person, and does it only after yes', async () => {
    const refused = await redriving([], { isInteractive: true, stdin: 'n\n' });
    const agreed = await redriving([], { isInteractive: true, stdin: 'y\n' });
    expect(refused.err).toContain('Send 2 dead letters back? [y/N]');
    expect([refused.code, refused.sent.length]).toEqual([1, 0]);
    expect([agreed.code, agreed.sent.length]).toEqual([0, 1]);
  });

  it('does nothing where nobody can answer, unless it is told --yes', async () => {
    const alone = await redriving([]);
    expect([alone.code, alone.sent.length]).toEqual([2, 0]);
    expect(alone.err).toContain('pass --yes');
    expect((await redriving(['--yes'])).sent).toHaveLength(1);
  });

  it('hands id, filters, rate and --again on', async () => {
    const { sent } = await redriving(['t/0/1', '--code', 'timeout', '--rate', '2.5', '--again', '--yes']);
    expect(sent[0]).toMatchObject({ filter: { id: 't/0/1', errorCode: 'timeout' }, ratePerSecond: 2.5, again: true });
  });
});
