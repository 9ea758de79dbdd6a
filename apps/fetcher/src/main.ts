import 'reflect-metadata';
import { createConsumerService } from '@khabar/messaging';
import { connectStore } from '@khabar/store';
import { createLogger } from '@khabar/telemetry';
import { FetcherModule, service } from './fetcher.module.js';
import { readSettings } from './settings.js';

const settings = readSettings(process.env);
const logger = createLogger(service);
const store = await connectStore(settings);

const intake = new AbortController();

await createConsumerService(FetcherModule.with({ settings, logger, store, intake }), {
  service,
  settings,
  close: () => store.close(),
});

// The polling stops at the signal, while the consumer drains, and not only after it. Not before the boot is over: until then a
// signal ends the process.
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => intake.abort());
