import { monitorEventLoopDelay } from 'node:perf_hooks';
import { metrics as registry, type Meter } from '@opentelemetry/api';
import { meterName } from './instruments.js';
import { runtimeTable, type MetricDefinition } from './table.js';

const nanosecondsPerSecond = 1e9;
const microsecondsPerSecond = 1e6;
const loopResolutionMs = 20;

const options = ({ unit, doc }: MetricDefinition) => ({ unit, description: doc });

const observeEventLoop = (meter: Meter): (() => void) => {
  const delay = monitorEventLoopDelay({ resolution: loopResolutionMs });
  delay.enable();
  // The histogram holds the whole interval between two ticks of its timer, so its resolution is no lag.
  const lag = (nanoseconds: number): number =>
    Math.max(0, nanoseconds / nanosecondsPerSecond - loopResolutionMs / 1000);
  meter
    .createObservableGauge(runtimeTable.eventLoopLag.name, options(runtimeTable.eventLoopLag))
    .addCallback((result) => {
      if (delay.count === 0) return;
      result.observe(lag(delay.percentile(50)), { quantile: '0.5' });
      result.observe(lag(delay.percentile(99)), { quantile: '0.99' });
      result.observe(lag(delay.max), { quantile: '1' });
      delay.reset();
    });
  return () => delay.disable();
};

/** Starts the metrics of {@link runtimeTable} on the registered meter provider; the returned function ends the sampling. */
export const observeRuntime = (): (() => void) => {
  const meter = registry.getMeter(meterName);
  meter
    .createObservableGauge(runtimeTable.heapUsed.name, options(runtimeTable.heapUsed))
    .addCallback((result) => result.observe(process.memoryUsage().heapUsed));
  meter
    .createObservableGauge(runtimeTable.resident.name, options(runtimeTable.resident))
    .addCallback((result) => result.observe(process.memoryUsage.rss()));
  meter.createObservableCounter(runtimeTable.cpu.name, options(runtimeTable.cpu)).addCallback((result) => {
    const { user, system } = process.cpuUsage();
    result.observe((user + system) / microsecondsPerSecond);
  });
  return observeEventLoop(meter);
};
