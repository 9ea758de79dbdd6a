import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { AddressRefusedError } from './address-refused-error.js';
import type { AddressJudge } from './judge-address.js';

/** Resolves a name to all of its addresses. */
export type ResolveAll = (
  host: string,
  options: { all: true; family?: number; hints?: number },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * The `lookup` of a socket: what it returns is what gets connected to, so a name cannot be judged by one answer and
 * connected by another (DNS rebinding). One forbidden address among the answers refuses the name.
 */
export const guardedLookup =
  (judge: AddressJudge, resolveAll: ResolveAll): LookupFunction =>
  (host, options, done) => {
    const family = typeof options.family === 'number' ? options.family : 0;
    resolveAll(host, { all: true, family, hints: options.hints }, (error, addresses) => {
      if (error) return done(error, []);
      const complaints = addresses.map(({ address }) => judge(address, host)).filter((complaint) => complaint);
      if (complaints.length > 0) return done(new AddressRefusedError(`${host}: ${complaints.join(', ')}`), []);
      const [first] = addresses;
      if (!first) return done(Object.assign(new Error(`${host} has no address`), { code: 'ENOTFOUND' }), []);
      if (options.all) return done(null, addresses);
      return done(null, first.address, first.family);
    });
  };
