import type { Bytes } from '../bytes';

/** The four octets of a dotted IPv4 address. */
function readIpv4(text: string): number[] | undefined {
  const parts = text.split('.');
  const sound =
    parts.length === 4 && parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256);
  return sound ? parts.map(Number) : undefined;
}

function readGroups(text: string): number[] | undefined {
  if (text === '') return [];
  const groups = text.split(':');
  const last = groups.at(-1) ?? '';
  const embedded = last.includes('.') ? readIpv4(last) : [];
  const hex = last.includes('.') ? groups.slice(0, -1) : groups;
  if (!embedded || hex.some((group) => !/^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  return [
    ...hex.map((group) => Number.parseInt(group, 16)).flatMap((value) => [value >> 8, value & 255]),
    ...embedded,
  ];
}

/** The sixteen octets of an IPv6 address (RFC 4291 section 2.2). */
function readIpv6(text: string): number[] | undefined {
  const [head = '', tail, ...more] = text.split('::');
  const [left, right] = [readGroups(head), readGroups(tail ?? '')];
  if (!left || !right || more.length > 0) return undefined;
  const gap = 16 - left.length - right.length;
  if (tail === undefined ? gap !== 0 : gap < 2) return undefined;
  return [...left, ...Array<number>(gap).fill(0), ...right];
}

/** The octets of an IP address as text, as certificates carry them; undefined when it is not one. */
export function readIpAddress(text: string): Bytes | undefined {
  const bare = /^\[.*\]$/.test(text) ? text.slice(1, -1) : text;
  const octets = bare.includes(':') ? readIpv6(bare) : readIpv4(bare);
  return octets && Uint8Array.from(octets);
}

/** The text of an address in a certificate: IPv4 dotted, IPv6 in full, anything else as hexadecimal. */
export function ipAddressText(octets: Bytes): string {
  if (octets.length === 4) return octets.join('.');
  const hex = Array.from(octets, (octet) => octet.toString(16).padStart(2, '0')).join('');
  return octets.length === 16 ? (hex.match(/.{4}/g) ?? []).join(':') : hex;
}

const label = /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/;

/** Whether a name is a DNS name in the form that certificates carry: labels of letters, digits, hyphens, underscores. */
export function isDnsName(name: string): boolean {
  return (
    name.length <= 253 &&
    name
      .toLowerCase()
      .split('.')
      .every((part) => label.test(part))
  );
}

/** The name to look for, in lower case and A-labels, without final dot; undefined when it cannot be a DNS name. */
export function readDnsName(host: string): string | undefined {
  const bare = host.replace(/\.$/, '');
  const ascii = /^[\x20-\x7e]*$/.test(bare) ? bare.toLowerCase() : toAscii(bare);
  return ascii !== undefined && isDnsName(ascii) ? ascii : undefined;
}

function toAscii(host: string): string | undefined {
  try {
    return new URL(`http://${host}`).hostname;
  } catch {
    return undefined;
  }
}

/**
 * Whether a name in a certificate covers a DNS name (RFC 9525 section 6.3): equal label by label, or with a leftmost
 * label that is `*` and nothing else, above at least two labels.
 */
export function coversDnsName(presented: string, wanted: string): boolean {
  const pattern = presented.toLowerCase();
  if (pattern === wanted) return true;
  const parent = pattern.slice(2);
  if (!pattern.startsWith('*.') || !parent.includes('.') || !isDnsName(parent)) return false;
  return wanted.slice(wanted.indexOf('.') + 1) === parent && wanted.indexOf('.') > 0;
}
