import ipaddr from 'ipaddr.js';

/**
 * Whether an address is one of the public Internet, to which a report may lead: IPv4 and IPv6 unicast, and IPv6 that carries an IPv4 address (mapped,
 * compatible, NAT64, 6to4, Teredo) only if that one is public too. Private, loopback, link-local (with the metadata services of clouds), shared, reserved,
 * documentation, multicast and unspecified ranges are not, nor what is no address. Ranges: the IANA special-purpose registries, as ipaddr.js has them.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[(.*)\]$/u, '$1').replace(/%.*$/u, '');
  if (!ipaddr.isValid(bare)) return false;
  const parsed = ipaddr.parse(bare);
  if (parsed instanceof ipaddr.IPv4) return parsed.range() === 'unicast';
  const inner = carriedAddress(parsed);
  if (inner) return inner.range() === 'unicast';
  return parsed.range() === 'unicast' && !isSiteLocal(parsed);
}

/** The IPv4 address that an IPv6 address carries; `undefined` where it carries none. */
function carriedAddress(address: ipaddr.IPv6): ipaddr.IPv4 | undefined {
  if (address.isIPv4MappedAddress()) return address.toIPv4Address();
  const { parts } = address;
  const [first = 0, second = 0] = parts;
  const tail = (high: number, low: number): ipaddr.IPv4 =>
    new ipaddr.IPv4([high >> 8, high & 255, low >> 8, low & 255]);
  // ::a.b.c.d, long out of use, still resolved by some systems. `::` and `::1` are no unicast anyway.
  if (parts.slice(0, 6).every((part) => part === 0) && (parts[6] ?? 0) !== 0)
    return tail(parts[6] ?? 0, parts[7] ?? 0);
  if (first === 0x64 && second === 0xff9b) return tail(parts[6] ?? 0, parts[7] ?? 0);
  if (first === 0x2002) return tail(second, parts[2] ?? 0);
  // Teredo keeps the client's address with every bit turned over.
  if (first === 0x2001 && second === 0) return tail((parts[6] ?? 0) ^ 0xffff, (parts[7] ?? 0) ^ 0xffff);
  return undefined;
}

/** fec0::/10, given up in 2004 and still routed inside some houses. */
function isSiteLocal({ parts }: ipaddr.IPv6): boolean {
  return ((parts[0] ?? 0) & 0xffc0) === 0xfec0;
}
