import ipaddr from 'ipaddr.js';

/** Says why an address must not be connected to, or undefined where it may. `host` is the name it was resolved from. */
export type AddressJudge = (address: string, host: string) => string | undefined;

/** Addresses in public ranges that answer only inside a cloud, with its secrets. */
const cloudInternal: ReadonlyMap<string, string> = new Map([['168.63.129.16', 'metadata']]);

/** The only IPv6 block that is given out for the public internet; ipaddr.js calls every unlisted block unicast. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

const rangeOf = (address: ipaddr.IPv4 | ipaddr.IPv6): string => {
  const range = address.range();
  const unassigned = range === 'unicast' && address.kind() === 'ipv6' && !address.match(globalUnicast);
  return unassigned ? 'unassigned' : range;
};

/** Only addresses of the public internet pass: nothing private, local, mapped, translated or tunnelled. */
export const judgePublicAddress: AddressJudge = (address) => {
  if (!ipaddr.isValid(address)) return `${address} is not an IP address`;
  const internal = cloudInternal.get(address);
  const range = internal ?? rangeOf(ipaddr.parse(address));
  return range === 'unicast' ? undefined : `${address} is not a public address (${range})`;
};

export const judgeNothing: AddressJudge = () => undefined;
