import { AggregationTemporality, InstrumentType } from '@opentelemetry/sdk-metrics';

const { CUMULATIVE, DELTA } = AggregationTemporality;

/**
 * Counters and histograms accumulate. Gauges do not: under cumulative temporality the SDK repeats every series it ever saw,
 * so that a partition that moved away would keep its last lag for ever.
 */
export const temporalityOf = (type: InstrumentType): AggregationTemporality =>
  type === InstrumentType.OBSERVABLE_GAUGE || type === InstrumentType.GAUGE ? DELTA : CUMULATIVE;
