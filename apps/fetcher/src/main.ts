import 'reflect-metadata';
import { runProgram } from '@khabar/config';
import { createConsumerService } from '@khabar/messaging';
import { connectStore } from '@khabar/store';
import { createLogger } from '@khabar/telemetry';
import { FetcherModule, service } from './fetcher.module.js';
import { readSettings } from './settings.js';

await runProgram(service, async () => {
  const settings = readSettings(process.env);
  const logger = createLogger(service);
  const store = await connectStore(settings);

  // The polling stops at the signal, while the consumer drains, and not only after it.
  const intake = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => intake.abort());

  await createConsumerService(FetcherModule.with({ settings, logger, store, intake }), {
    service,
    settings,
    close: () => store.close(),
  });
});
