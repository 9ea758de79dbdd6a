import { describe, expect, it } from '@jest/globals';
import type { Measured } from '../measured.js';
import type { SetResult } from '../results.js';
import { isComplete, qualityPage } from './quality-page.js';

const contender = (name: string) => ({
  name,
  version: `${name} 1.0.0`,
  sets: [],
  run: async () => [],
  peakMemory: async () => 0,
});

const result = (name: string, title: boolean): SetResult => ({
  set: 'fundus',
  contender: name,
  pages: [
    {
      set: 'fundus',
      id: 'uk-Example',
      url: 'https://example.co.uk/',
      group: 'uk',
      counts: { title: { found: title ? 1 : 0, extra: 0, missed: title ? 0 : 1 } },
      losses: [],
    },
  ],
  rounds: [[{ wall: 2, cpu: 1 }]],
  failures: new Map(),
});

const measured = (oursIsRight: boolean): Measured => ({
  contenders: [contender('Khabar'), contender('Other')],
  results: [result('Khabar', oursIsRight), result('Other', false)],
  peakMemory: new Map(),
  heldOut: ['The body is held out.'],
});

const occasion = { machine: '2 cores', day: '2026-01-02' };

describe('docs/quality.md', () => {
  it('has ours and the others in one row with floor and aim', () => {
    expect(qualityPage(measured(true), occasion)).toMatch(
      /\| fundus: title +\| 1\.000 +\| 0\.000 +\| 0\.000 +\| 0\.920 +\| 0\.960 \|/,
    );
  });

  it('says first which floors are missed', () => {
    const page = qualityPage(measured(false), occasion);
    expect(page).toMatch(/Below the floor: .*\*\*fundus: title\*\*/);
    expect(page).toContain('0.920 MISSED');
  });

  it('names day, machine, every engine with its version, and each country', () => {
    const page = qualityPage(measured(true), occasion);
    for (const part of ['2026-01-02', '2 cores', '- The body is held out.', 'Khabar 1.0.0', 'Other 1.0.0', '| uk '])
      expect(page).toContain(part);
  });

  it('is not made of a run that left something out', () => {
    expect(isComplete(measured(true))).toBe(false);
  });
});
