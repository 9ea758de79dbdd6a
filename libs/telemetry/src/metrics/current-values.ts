import type { Meter } from '@opentelemetry/api';
import type { MetricDefinition } from './table.js';

type Labels = Readonly<Record<string, string | number>>;

export interface CurrentValues {
  record(value: number, labels: Labels): void;
  forget(labels: Labels): void;
}

const keyOf = (labels: Labels): string =>
  JSON.stringify(Object.entries(labels).sort(([left], [right]) => (left < right ? -1 : 1)));

/**
 * A gauge whose series can end. A synchronous gauge reports its last value for ever: a consumer would go on exporting the
 * lag of a partition that another one owns by now.
 */
export const currentValues = (meter: Meter, { name, unit, doc }: MetricDefinition): CurrentValues => {
  const values = new Map<string, { value: number; labels: Labels }>();
  meter.createObservableGauge(name, { unit, description: doc }).addCallback((result) => {
    for (const { value, labels } of values.values()) result.observe(value, labels);
  });
  return {
    record: (value, labels) => values.set(keyOf(labels), { value, labels }),
    forget: (labels) => values.delete(keyOf(labels)),
  };
};
