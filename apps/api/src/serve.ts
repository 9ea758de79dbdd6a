import { connectStore } from '@khabar/store';
import { createLogger, nestLogger, shutdownTelemetry } from '@khabar/telemetry';
import type { AddressInfo } from 'node:net';
import { createApi } from './create-api.js';
import { storeReading } from './reading/store-reading.js';
import type { ApiSettings } from './settings.js';
import { shutDownOnSignal } from './shutdown.js';

/** Serves the API until a signal ends it. The store may come later: until then it is live but not ready. */
export const serve = async (settings: ApiSettings): Promise<void> => {
  const logger = createLogger('api');
  const store = await connectStore(settings);
  const app = await createApi({
    reading: storeReading(store, settings.KHABAR_API_QUERY_TIMEOUT_MS),
    limits: settings,
    logger,
    nestLogger: nestLogger(logger),
  });
  const server = await app.listen(settings.KHABAR_HTTP_PORT, settings.KHABAR_HTTP_HOST);
  logger.info({ port: (server.address() as AddressInfo).port }, 'service started');
  shutDownOnSignal({
    logger,
    graceMs: settings.KHABAR_DRAIN_GRACE_MS,
    steps: [() => app.close(), () => store.close(), shutdownTelemetry],
  });
};
