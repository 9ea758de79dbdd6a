import { isIP } from 'node:net';
import { buildConnector } from 'undici';
import { AddressRefusedError } from './address-refused-error.js';
import { guardedLookup, type ResolveAll } from './guarded-lookup.js';
import type { AddressJudge } from './judge-address.js';

/** Opens sockets only to addresses that pass the judge. */
export const guardedConnector = (
  judge: AddressJudge,
  resolveAll: ResolveAll,
  timeoutMs: number,
): buildConnector.connector => {
  const connect = buildConnector({ allowH2: false, timeout: timeoutMs, lookup: guardedLookup(judge, resolveAll) });
  return (options, done) => {
    // A socket to an IP literal never calls `lookup`.
    const complaint = isIP(options.hostname) ? judge(options.hostname, options.hostname) : undefined;
    if (complaint) return done(new AddressRefusedError(complaint), null);
    return connect(options, done);
  };
};
