import { beforeEach, describe, expect, it } from '@jest/globals';
import { membership, type Membership } from './membership.js';

describe('membership', () => {
  let now: number;
  let oldestSince: number | undefined;
  let member: Membership;

  beforeEach(() => {
    now = 1_000_000;
    oldestSince = undefined;
    member = membership({
      ...{ sessionTimeoutMs: 30_000, rebalanceTimeoutMs: 60_000, stallMs: 300_000 },
      oldestSince: () => oldestSince,
      now: () => now,
    });
  });

  it('is ready only as a member of the group, and live all the time', () => {
    expect([member.live().ok, member.ready().ok]).toEqual([true, false]);
    member.enter('joined');
    expect([member.live().ok, member.ready().ok]).toEqual([true, true]);
    member.enter('joining');
    expect([member.live().ok, member.ready().ok]).toEqual([true, false]);
  });

  it('fails liveness when it is silent for longer than the session, as a blocked event loop is', () => {
    member.enter('joined');
    now += 30_001;
    expect(member.live()).toEqual({ ok: false, reason: 'the consumer gave no sign of life for 30001 ms (joined)' });
    member.beat();
    expect(member.live()).toEqual({ ok: true });
  });

  it('waits for the other members as long as a rebalance may take', () => {
    member.enter('joining');
    now += 80_000;
    expect(member.live().ok).toBe(true);
    now += 11_000;
    expect(member.live().ok).toBe(false);
  });

  it('stays dead after a crash without restart, and says why', () => {
    member.enter('joined');
    member.die('the consumer crashed: no such codec');
    member.enter('joining');
    member.beat();
    expect(member.live()).toEqual({ ok: false, reason: 'the consumer crashed: no such codec' });
    expect(member.ready().ok).toBe(false);
  });

  it('fails liveness when a record never ends', () => {
    member.enter('joined');
    oldestSince = now;
    now += 300_001;
    member.beat();
    expect(member.live()).toMatchObject({
      reason: 'a record is in work for 300001 ms, KHABAR_CONSUMER_STALL_MS is 300000',
    });
  });
});
