import { describe, expect, it } from '@jest/globals';
import { runFake } from '../spec-support/fake-cli.js';

const lag = async (group: string) => [
  { group, topic: 't', partition: 0, committed: '5', start: '0', end: '12', lag: 7 },
  { group, topic: 't', partition: 1, start: '0', end: '0', lag: 0 },
];

describe('khabar lag', () => {
  it('lists every group, and sums up', async () => {
    const { code, out } = await runFake(['lag'], { kafka: { lag } });
    expect(code).toBe(0);
    expect(out).toMatch(/khabar-fetcher +t +0 +5 +12 +7\n/);
    expect(out).toMatch(/khabar-indexer +t +1 +- +0 +0\n/);
    expect(out).toContain('21 records behind in all');
  });

  it('lists one group as JSON', async () => {
    const { out } = await runFake(['lag', '--group', 'khabar-parser', '--json'], { kafka: { lag } });
    expect(JSON.parse(out)).toEqual(await lag('khabar-parser'));
  });
});
