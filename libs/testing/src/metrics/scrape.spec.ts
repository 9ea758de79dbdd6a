import { describe, expect, it } from '@jest/globals';
import { samplesOf, sumOf } from './scrape.js';

const page = `# HELP khabar_items_total Items.
# TYPE khabar_items_total counter
khabar_items_total{stage="parse",outcome="parsed"} 12
khabar_items_total{stage="parse",outcome="dropped"} 3
khabar_end_to_end_seconds_bucket{le="+Inf"} 7
khabar_process_heap_used_bytes 1.5e+7
odd{detail="a \\"quoted\\" {brace}"} NaN
`;

describe('samplesOf', () => {
  it('reads name, labels and value of every series', () => {
    expect(samplesOf(page)).toEqual([
      { name: 'khabar_items_total', labels: { stage: 'parse', outcome: 'parsed' }, value: 12 },
      { name: 'khabar_items_total', labels: { stage: 'parse', outcome: 'dropped' }, value: 3 },
      { name: 'khabar_end_to_end_seconds_bucket', labels: { le: '+Inf' }, value: 7 },
      { name: 'khabar_process_heap_used_bytes', labels: {}, value: 1.5e7 },
      { name: 'odd', labels: { detail: 'a \\"quoted\\" {brace}' }, value: NaN },
    ]);
  });
});

describe('sumOf', () => {
  it('adds up the series of a name that have the labels', () => {
    const samples = samplesOf(page);
    expect(sumOf(samples, 'khabar_items_total')).toBe(15);
    expect(sumOf(samples, 'khabar_items_total', { outcome: 'parsed' })).toBe(12);
    expect(sumOf(samples, 'khabar_items_total', { outcome: 'failed' })).toBe(0);
  });
});
