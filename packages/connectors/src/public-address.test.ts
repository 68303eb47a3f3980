import { expect, test } from 'vitest';
import { isPublicAddress } from './public-address.ts';

test.each(['1.1.1.1', '93.184.216.34', '2606:4700:4700::1111', '::ffff:1.1.1.1', '64:ff9b::101:101'])(
  '%s is a stranger’s',
  (address) => expect(isPublicAddress(address)).toBe(true),
);

test.each([
  ['this machine', ['127.0.0.1', '127.255.255.254', '0.0.0.0', '0.1.2.3', '::', '::1']],
  ['the house', ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fc00::1', 'fd12::1', 'fec0::1']],
  ['the wire', ['169.254.169.254', 'fe80::1', 'fe80::1%eth0', '224.0.0.1', 'ff02::1', '255.255.255.255']],
  ['the provider', ['100.64.0.1', '100.100.100.200', '192.0.0.192', '198.18.0.1', '240.0.0.1']],
  [
    'an address inside another',
    ['::ffff:127.0.0.1', '::ffff:a9fe:a9fe', '::127.0.0.1', '64:ff9b::7f00:1', '64:ff9b::a9fe:a9fe'],
  ],
  ['a tunnel', ['64:ff9b:1::101:101', '2002:7f00:1::', '2002:101:101::', '2001:0:101:101::1', '::ffff:0:127.0.0.1']],
  ['nobody', ['192.0.2.1', '198.51.100.1', '203.0.113.1', '2001:db8::1', '100::1', '5f00::1', '4000::1']],
  ['no address at all', ['', 'localhost', '1.1.1.1.1', '1.1.1.1:80', 'x']],
])('%s is not public', (_, addresses) => {
  expect(addresses.filter(isPublicAddress)).toEqual([]);
});
