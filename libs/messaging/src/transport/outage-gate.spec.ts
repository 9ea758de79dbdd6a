import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { classifyFailure } from '../errors/classify.js';
import { OutageError } from '../errors/taxonomy.js';
import { slots, type Slots } from '../lanes/slots.js';
import { outageGate, type OutageGate } from './outage-gate.js';

const away = classifyFailure()(new OutageError('store-away', 'the store is away'));

describe('outageGate', () => {
  let pool: Slots;
  let gate: OutageGate;
  let pauses: number[];
  let outages: number;

  beforeEach(() => {
    jest.useFakeTimers();
    pool = slots(4);
    pauses = [];
    outages = 0;
    gate = outageGate({
      ...{ slots: pool, concurrency: 4, backoff: { firstMs: 100, maxMs: 1_000 } },
      onClosed: (_, pauseMs) => pauses.push(pauseMs),
      onOpened: () => (outages += 1),
    });
  });
  afterEach(() => {
    gate.stop();
    jest.useRealTimers();
  });

  /** How many of ten runnables get a slot. */
  const started = (): number => {
    let count = 0;
    for (let index = 0; index < 10; index += 1) pool.submit({ run: () => (count += 1) });
    return count;
  };

  it('lets nothing through after an outage, then one probe', () => {
    gate.report(gate.enter(), away);
    expect(gate.isOpen()).toBe(false);
    expect(started()).toBe(0);
    jest.advanceTimersByTime(100);
    expect(pool.active()).toBe(1);
  });

  it('opens when the probe ends in anything but an outage', () => {
    gate.report(gate.enter(), away);
    jest.advanceTimersByTime(100);
    gate.passed(gate.enter());
    expect(gate.isOpen()).toBe(true);
    expect([started(), outages]).toEqual([4, 1]);
  });

  it('is not opened by a try that began before the probe', () => {
    const early = gate.enter();
    gate.report(gate.enter(), away);
    jest.advanceTimersByTime(100);
    gate.passed(early);
    expect(gate.isOpen()).toBe(false);
  });

  it('waits longer after each probe that fails, up to the longest pause', () => {
    gate.report(gate.enter(), away);
    for (let probe = 0; probe < 8; probe += 1) {
      jest.advanceTimersByTime(1_000);
      gate.report(gate.enter(), away);
    }
    expect(pauses).toHaveLength(9);
    expect(pauses.at(-1)).toBeGreaterThanOrEqual(500);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(1_000);
  });

  it('counts the many records that meet the same outage once', () => {
    const passes = [gate.enter(), gate.enter(), gate.enter()];
    passes.forEach((pass) => gate.report(pass, away));
    expect(pauses).toHaveLength(1);
  });

  it('goes on with the back-off where the outage returns at once', () => {
    gate.report(gate.enter(), away);
    for (let round = 0; round < 4; round += 1) {
      jest.advanceTimersByTime(1_000);
      gate.passed(gate.enter());
      gate.report(gate.enter(), away);
    }
    expect(pauses.at(-1)).toBeGreaterThan(100);
  });
});
