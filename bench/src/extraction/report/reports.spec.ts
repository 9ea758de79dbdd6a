import { describe, expect, it } from '@jest/globals';
import { figureTable, isMissed } from './figure-row.js';
import { lossesReport } from './losses.js';

describe('a table of figures', () => {
  it('is Markdown with ours first, and marks what misses its floor', () => {
    const rows = [
      { label: 'title', figures: [0.9, undefined], floor: 0.92, aim: 0.96 },
      { label: 'extra', figures: [0.04], floor: 0.05, isCeiling: true, deviation: 0.01 },
    ];
    expect(figureTable(['Ours', 'Other'], rows)).toEqual([
      '|       | Ours  | ±     | Other | floor        | aim   |',
      '| ----- | ----- | ----- | ----- | ------------ | ----- |',
      '| title | 0.900 | –     | –     | 0.920 MISSED | 0.960 |',
      '| extra | 0.040 | 0.010 |       | ≤ 0.050      |       |',
    ]);
  });

  it('compares a figure as it is shown, and takes one that could not be had for a miss', () => {
    expect(isMissed({ label: '', figures: [0.9196], floor: 0.92 })).toBe(false);
    expect(isMissed({ label: '', figures: [0.9194], floor: 0.92 })).toBe(true);
    expect(isMissed({ label: '', figures: [Number.NaN], floor: 0.92 })).toBe(true);
    expect(isMissed({ label: '', figures: [0.1] })).toBe(false);
  });
});

describe('a figure of a model on what it was fitted to', () => {
  it('says so', () => {
    const [, , line] = figureTable(['Ours'], [{ label: 'subtitle', figures: [1], isInSample: true }]);
    expect(line).toContain('subtitle (in-sample)');
  });
});

describe('the paper of losses', () => {
  it('has the worst page first, with what was wanted and what came', () => {
    const page = (id: string, missed: string[], extra: string[]) => ({
      set: 'fundus' as const,
      id,
      url: `https://${id}.example/`,
      group: 'uk',
      counts: {},
      losses: [{ field: 'title', missed, extra }],
    });
    const paper = lossesReport([page('one', ['a'], []), page('two', ['b'], ['c\nd'])], 'title');
    expect(paper).toContain('2 of 2 pages');
    expect(paper.indexOf('## two')).toBeLessThan(paper.indexOf('## one'));
    expect(paper).toContain('- b\n+ c d\n');
  });
});
