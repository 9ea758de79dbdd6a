import { fetcherSettings, loadSettings } from '@khabar/config';
import type { ResolveAll } from '../address/guarded-lookup.js';
import { judgePublicAddress, type AddressJudge } from '../address/judge-address.js';
import { createHttpClient, type HttpClient } from '../client.js';
import { siteHost } from './spec-site.js';

/** Names of the specs; all others are unknown. */
const addressesOf: Readonly<Record<string, string[]>> = {
  [siteHost]: ['127.0.0.1'],
  'private.test': ['10.1.2.3'],
  'mixed.test': ['93.184.215.14', '10.1.2.3'],
  'six.test': ['::ffff:127.0.0.1'],
};

export const resolveSpecNames: ResolveAll = (host, _options, done) => {
  const addresses = addressesOf[host];
  if (!addresses) return done(Object.assign(new Error(`no such host ${host}`), { code: 'ENOTFOUND' }), []);
  return done(
    null,
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
  );
};

/** The real judge, except that the site of the specs may be reached by its name. */
const judgeAllButTheSite: AddressJudge = (address, host) =>
  host === siteHost ? undefined : judgePublicAddress(address, host);

export const specSettings = (env: Record<string, string> = {}) =>
  loadSettings(fetcherSettings, { KHABAR_FETCH_PORTS: '*', KHABAR_FETCH_TIMEOUT_MS: '2000', ...env });

export const specClient = (env: Record<string, string> = {}): HttpClient =>
  createHttpClient(specSettings(env), { judgeAddress: judgeAllButTheSite, resolveAll: resolveSpecNames });
