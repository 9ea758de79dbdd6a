import type { Server } from 'node:http';
import { apiSettings, loadSettings } from '@khabar/config';
import { createApi } from '../create-api.js';
import type { ArticleReading } from '../reading/ports.js';
import { fakeReading } from './fake-reading.js';

export interface RunningApi {
  readonly server: Server;
  /** What was logged as an error. */
  readonly logged: object[];
  close(): Promise<void>;
}

/** The whole HTTP application on a free port, over a fake reading. */
export const startApi = async (
  reading: Partial<ArticleReading> = {},
  env: Record<string, string> = {},
): Promise<RunningApi> => {
  const logged: object[] = [];
  const app = await createApi({
    reading: fakeReading(reading),
    limits: loadSettings(apiSettings, env),
    logger: { error: (fields) => void logged.push(fields) },
    nestLogger: false,
  });
  await app.listen(0, '127.0.0.1');
  return { server: app.getHttpServer(), logged, close: () => app.close() };
};
