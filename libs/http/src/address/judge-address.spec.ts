import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judgePublicAddress } from './judge-address.js';

const forbidden = [
  '0.0.0.0',
  '10.0.0.1',
  '100.64.0.1',
  '100.100.100.200',
  '127.0.0.1',
  '168.63.129.16',
  '169.254.169.254',
  '172.31.255.255',
  '192.168.1.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::7f00:1',
  '::ffff:127.0.0.1',
  '::ffff:0:10.0.0.1',
  '64:ff9b::7f00:1',
  '64:ff9b:1::a00:1',
  '2002:7f00:1::',
  '2001::1',
  '4000::1',
  'fc00::1',
  'fd00:ec2::254',
  'fe80::1',
  'fe80::1%eth0',
  'fec0::1',
  'ff02::1',
];

describe('judgePublicAddress', () => {
  it.each(forbidden)('refuses %s', (address) => {
    expect(judgePublicAddress(address, 'host')).toContain(address);
  });

  it.each(['1.1.1.1', '93.184.215.14', '2606:4700:4700::1111'])('lets %s pass', (address) => {
    expect(judgePublicAddress(address, 'host')).toBeUndefined();
  });

  it('refuses every IPv4 address that is wrapped into IPv6, public or not', () => {
    const prefixes = fc.constantFrom('::ffff:', '::ffff:0:', '64:ff9b::', '::');
    fc.assert(
      fc.property(prefixes, fc.ipV4(), (prefix, address) => {
        expect(judgePublicAddress(prefix + address, 'host')).toBeDefined();
      }),
    );
  });

  it('refuses what is not an address at all', () => {
    expect(judgePublicAddress('localhost', 'localhost')).toContain('is not an IP address');
  });
});
