import ipaddr from 'ipaddr.js';

type Address = ReturnType<typeof ipaddr.parse>;

/** The one block of IPv6 from which addresses of the public network are given out (RFC 4291, IANA). */
const GLOBAL_UNICAST: [Address, number] = [ipaddr.parse('2000::'), 3];
/** NAT64's well-known prefix (RFC 6052): the last 32 bits are an IPv4 address, which is where the packet goes. */
const NAT64: [Address, number] = [ipaddr.parse('64:ff9b::'), 96];

/** Whether an address is a stranger's on the public network; anything that may lead inside is not. */
export function isPublicAddress(written: string): boolean {
  if (!ipaddr.isValid(written)) return false;
  // `process` turns ::ffff:10.0.0.1 and ::10.0.0.1 into the IPv4 address they stand for.
  const address = ipaddr.process(written);
  if (address.kind() === 'ipv4') return address.range() === 'unicast';
  if (address.match(NAT64)) return isPublicAddress(address.toByteArray().slice(-4).join('.'));
  return address.range() === 'unicast' && address.match(GLOBAL_UNICAST);
}
