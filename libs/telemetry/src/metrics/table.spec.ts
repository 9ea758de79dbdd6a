import { describe, expect, it } from '@jest/globals';
import { metricTable, runtimeTable, secondsBuckets, type MetricDefinition } from './table.js';

const definitions: MetricDefinition[] = [...Object.values(metricTable), ...Object.values(runtimeTable)];
const nameOf = ({ name }: MetricDefinition): string => name;

describe('metricTable', () => {
  it('keeps the names and labels that dashboards and alerts rely on', () => {
    expect(Object.values(metricTable).map(({ name, labels }) => `${name}{${labels.join(',')}}`)).toEqual([
      'khabar_items_total{stage,outcome}',
      'khabar_end_to_end_seconds{}',
      'khabar_stage_duration_seconds{stage}',
      'khabar_retries_total{topic,group,error_class}',
      'khabar_dead_letters_total{topic,group,error_class}',
      'khabar_dead_letter_failures_total{topic,group}',
      'khabar_consumer_lag_records{topic,partition,group}',
      'khabar_consumer_lag_seconds{topic,partition,group}',
      'khabar_consumer_paused{group}',
    ]);
  });

  it('names no metric twice', () => {
    expect(new Set(definitions.map(nameOf)).size).toBe(definitions.length);
  });

  it.each(definitions.map((definition) => [definition.name, definition] as const))(
    '%s follows the naming rules of Prometheus',
    (name, { type, unit, labels }) => {
      expect(name).toMatch(/^khabar_[a-z0-9]+(_[a-z0-9]+)*$/);
      expect(name.endsWith('_total')).toBe(type === 'counter');
      expect(/_seconds(_total)?$/.test(name)).toBe(unit === 's');
      expect(name.endsWith('_bytes')).toBe(unit === 'By');
      for (const label of labels) expect(label).toMatch(/^[a-z]+(_[a-z]+)*$/);
    },
  );
});

describe('secondsBuckets', () => {
  it('rises from 5 ms to minutes', () => {
    expect([...secondsBuckets].sort((left, right) => left - right)).toEqual(secondsBuckets);
    expect(secondsBuckets[0]).toBe(0.005);
    expect(secondsBuckets.at(-1)).toBeGreaterThanOrEqual(300);
  });
});
