import { describe, expect, it } from '@jest/globals';
import { cpuSecondsOf, peakMemoryOf } from './processes.js';

const self = { name: 'self', pid: process.pid };

describe('what the kernel says of a process', () => {
  it('is the CPU time that the process sees of itself', async () => {
    const { user, system } = process.cpuUsage();
    expect(Math.abs((await cpuSecondsOf(self)) - (user + system) / 1e6)).toBeLessThan(0.5);
  });

  it('is the most memory it ever held, in mebibytes', async () => {
    const peak = process.resourceUsage().maxRSS / 1_024;
    expect(Math.abs((await peakMemoryOf(self)) - peak)).toBeLessThan(peak / 10);
  });
});
