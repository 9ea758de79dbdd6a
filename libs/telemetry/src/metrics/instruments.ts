import { metrics as registry, type Meter } from '@opentelemetry/api';
import { currentValues } from './current-values.js';
import { metricTable, secondsBuckets, type MetricDefinition } from './table.js';

type Table = typeof metricTable;
type LabelsOf<Definition extends MetricDefinition> = Readonly<Record<Definition['labels'][number], string | number>>;
/** An instrument without labels is called without them. */
type Arguments<Definition extends MetricDefinition> = Definition['labels'] extends readonly []
  ? []
  : [labels: LabelsOf<Definition>];

export interface Counter<Definition extends MetricDefinition = MetricDefinition> {
  add(value: number, ...labels: Arguments<Definition>): void;
}
export interface Histogram<Definition extends MetricDefinition = MetricDefinition> {
  /** `value` in the unit of the metric, i.e. seconds. */
  record(value: number, ...labels: Arguments<Definition>): void;
}
export interface Gauge<Definition extends MetricDefinition = MetricDefinition> {
  record(value: number, ...labels: Arguments<Definition>): void;
  /** Ends the series, e.g. of a partition that is no longer owned. */
  forget(...labels: Arguments<Definition>): void;
}

interface Kinds<Definition extends MetricDefinition> {
  counter: Counter<Definition>;
  histogram: Histogram<Definition>;
  gauge: Gauge<Definition>;
}

type InstrumentOf<Definition extends MetricDefinition> = Kinds<Definition>[Definition['type']];

export type Metrics = { readonly [Name in keyof Table]: InstrumentOf<Table[Name]> };

const makers: Record<MetricDefinition['type'], (meter: Meter, definition: MetricDefinition) => unknown> = {
  counter: (meter, { name, unit, doc }) => meter.createCounter(name, { unit, description: doc }),
  histogram: (meter, { name, unit, doc }) =>
    meter.createHistogram(name, {
      unit,
      description: doc,
      advice: { explicitBucketBoundaries: [...secondsBuckets] },
    }),
  gauge: currentValues,
};

export const meterName = 'khabar';

/** One set of instruments per meter provider: what is recorded before the SDK starts goes nowhere, what comes after counts. */
const instrumentsByProvider = new WeakMap<object, Map<string, unknown>>();

const instrumentOf = (definition: MetricDefinition): unknown => {
  const provider = registry.getMeterProvider();
  const known = instrumentsByProvider.get(provider) ?? new Map<string, unknown>();
  instrumentsByProvider.set(provider, known);
  const instrument = known.get(definition.name) ?? makers[definition.type](provider.getMeter(meterName), definition);
  known.set(definition.name, instrument);
  return instrument;
};

/** The instruments of {@link metricTable}. They do nothing where telemetry was not registered. */
export const metrics = Object.defineProperties(
  {},
  Object.fromEntries(
    Object.entries(metricTable).map(([key, definition]) => [
      key,
      { enumerable: true, get: () => instrumentOf(definition) },
    ]),
  ),
) as Metrics;
