import { describe, expect, it } from '@jest/globals';
import type { Admin } from 'kafkajs';
import { awaitLeaders } from './await-leaders.js';

type Metadata = Awaited<ReturnType<Admin['fetchTopicMetadata']>>;

const metadataOf = (leader: number): Metadata =>
  ({ topics: [{ name: 't', partitions: [{ partitionId: 0, leader }] }] }) as unknown as Metadata;

const unknownTopic = Object.assign(new Error('This server does not host this topic-partition'), {
  type: 'UNKNOWN_TOPIC_OR_PARTITION',
});

/** An admin client that answers with these in turn, and with the last one for ever. */
const answering = (...answers: readonly (Metadata | Error)[]) => {
  let asked = 0;
  const fetchTopicMetadata = async () => {
    const answer = answers[Math.min(asked, answers.length - 1)];
    asked += 1;
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { admin: { fetchTopicMetadata } as unknown as Admin, asked: () => asked };
};

describe('awaitLeaders', () => {
  it('is patient with a broker that has not heard of the topic yet', async () => {
    const { admin, asked } = answering(unknownTopic, metadataOf(-1), metadataOf(1));
    await awaitLeaders(admin, ['t'], 5_000);
    expect(asked()).toBe(3);
  });

  it('names the topics where no leader comes in time', async () => {
    const { admin } = answering(unknownTopic);
    await expect(awaitLeaders(admin, ['t', 'u'], 0)).rejects.toThrow('no leader of each of: t, u');
  });

  it('passes every other fault on at once', async () => {
    const { admin, asked } = answering(new Error('not authorized'));
    await expect(awaitLeaders(admin, ['t'], 5_000)).rejects.toThrow('not authorized');
    expect(asked()).toBe(1);
  });
});
