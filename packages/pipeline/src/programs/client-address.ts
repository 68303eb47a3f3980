import { BlockList, isIP } from 'node:net';

const INSIDE = new BlockList();
for (const [network, bits] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
] as const) {
  INSIDE.addSubnet(network, bits, 'ipv4');
}
INSIDE.addAddress('::1', 'ipv6');
INSIDE.addSubnet('fc00::', 7, 'ipv6');
INSIDE.addSubnet('fe80::', 10, 'ipv6');

/** Who asks: the peer, or whom a reverse proxy of our own names last. A stranger may write the header, and is not heard. */
export function clientAddressOf(peer: string, forwardedFor: string | null): string {
  const address = peer.replace(/^::ffff:/, '');
  const family = isIP(address);
  if (family === 0 || !INSIDE.check(address, family === 4 ? 'ipv4' : 'ipv6')) return address;
  const named = (forwardedFor ?? '').split(',').at(-1)?.trim() ?? '';
  return isIP(named) === 0 ? address : named;
}
