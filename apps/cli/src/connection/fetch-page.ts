import { fetcherSettings, loadSettings } from '@khabar/config';
import { createHostPace, createHttpClient, createRobots, politeHops } from '@khabar/http';
import type { Services } from './services.js';

const pages = ['text/html', 'application/xhtml+xml', 'text/plain'];

/** @throws SettingsError, and the reason of `signal` where it is aborted. */
export const fetchPage: Services['fetchPage'] = async (url, env, signal) => {
  const settings = loadSettings(fetcherSettings, env);
  const client = createHttpClient(settings);
  try {
    // One page: no pace to keep.
    const beforeHop = politeHops(createRobots(settings, { client }), createHostPace({ delayMs: 0 }));
    return await client.fetch({ url, accept: pages, beforeHop, signal });
  } finally {
    await client.close();
  }
};
