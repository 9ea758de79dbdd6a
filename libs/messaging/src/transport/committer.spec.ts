import { describe, expect, it } from '@jest/globals';
import { createLogger } from '@khabar/telemetry';
import type { Offsets } from 'kafkajs';
import { committer } from './committer.js';
import { ownedPartition, type OwnedPartition } from './owned-partition.js';

const logger = createLogger('test', { level: 'silent' });

const finish = (owner: OwnedPartition, count: number): void => {
  for (let index = 0; index < count; index += 1) {
    const ticket = owner.tracker.nextTicket();
    owner.tracker.add((owner.position ?? 0) + 1, 0);
    owner.position = (owner.position ?? 0) + 1;
    owner.tracker.finish(ticket);
  }
};

const committerOf = (owners: OwnedPartition[], commit: (offsets: Offsets) => Promise<void>, intervalMs = 5) =>
  committer({ group: 'g', owners: () => owners, commit, intervalMs, logger });

const pause = () => new Promise((resolve) => setTimeout(resolve, 60));

describe('committer', () => {
  it('commits all partitions that went on in one request, and nothing twice', async () => {
    const owners = [ownedPartition('t', 0), ownedPartition('t', 1), ownedPartition('u', 0)];
    const sent: Offsets[] = [];
    const commits = committerOf(owners, async (offsets) => void sent.push(offsets));
    owners.slice(0, 2).forEach((owner, index) => finish(owner, index + 1));
    commits.note(false);
    await pause();
    commits.note(false);
    await pause();
    expect(sent).toEqual([
      {
        topics: [
          {
            topic: 't',
            partitions: [
              { partition: 0, offset: '1' },
              { partition: 1, offset: '2' },
            ],
          },
        ],
      },
    ]);
    commits.stop();
  });

  it('never commits for a partition that was taken away', async () => {
    const owner = ownedPartition('t', 0);
    const sent: Offsets[] = [];
    const commits = committerOf([owner], async (offsets) => void sent.push(offsets));
    finish(owner, 3);
    commits.note(true);
    owner.revoked = true;
    await pause();
    expect(sent).toEqual([]);
    commits.stop();
  });

  it('tries a commit that failed again, by itself', async () => {
    const owner = ownedPartition('t', 0);
    let tries = 0;
    const commits = committerOf([owner], async () => {
      tries += 1;
      if (tries === 1) throw new Error('the coordinator moved');
    });
    finish(owner, 1);
    commits.note(false);
    await pause();
    expect(tries).toBe(2);
    expect(owner.committed).toBe(1);
    commits.stop();
  });
});
