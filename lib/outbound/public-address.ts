import dns from 'node:dns/promises';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Why nothing was sent: the name has no address, or one that is not on the public internet. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
  constructor(readonly reason: 'name_unknown' | 'not_public') {
    super(reason);
  }
}

export interface Reach {
  /** This machine itself may be asked too: only where stand-ins play the outside world. */
  readonly loopback: boolean;
}

/**
 * True for an address on the public internet (IANA special-purpose registries). Loopback, private, link-local with its
 * metadata services, carrier NAT, documentation, multicast and every way of wrapping those in IPv6 are not.
 */
export function isReachable(address: string, { loopback }: Reach): boolean {
  if (!ipaddr.isValid(address)) return false;
  const range = ipaddr.process(address).range();
  return range === 'unicast' || (loopback && range === 'loopback');
}

interface Resolved {
  readonly address: string;
  readonly family: 4 | 6;
}

/**
 * The address to connect to, checked. The connection must go to exactly this one: a name that is asked again may
 * answer something else (DNS rebinding). A name with any address that is not public is refused whole. Throws
 * {@link AddressRefused}.
 */
export async function resolvePublic(host: string, reach: Reach): Promise<Resolved> {
  const name = host.replace(/^\[(.*)\]$/, '$1');
  const found = isIP(name) ? [{ address: name, family: isIP(name) }] : await addressesOf(name);
  if (!found.every(({ address }) => isReachable(address, reach))) throw new AddressRefused('not_public');
  const [first] = found;
  if (!first) throw new AddressRefused('name_unknown');
  return { address: first.address, family: first.family === 6 ? 6 : 4 };
}

async function addressesOf(name: string) {
  try {
    // Windows and Alpine know no order; IPv4 first reaches most servers.
    return await dns.lookup(name, { all: true, order: 'ipv4first' });
  } catch {
    throw new AddressRefused('name_unknown');
  }
}
