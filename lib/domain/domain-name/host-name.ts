import { bad, type Checked, good } from '../checked';

/** The domain the CA lends out; its names are chosen by label, never typed as an own domain. */
export const QVTL_DOMAIN = 'qvtl.nl';

/** A host name may have 253 characters, a common name only 64 (RFC 5280 appendix A.1, ub-common-name). */
const HOST_MAX = 64;
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/** Names that never exist on the public internet (RFC 2606, RFC 6761, RFC 6762, RFC 7686, RFC 8375, RFC 9476). */
const RESERVED: ReadonlySet<string> = new Set(
  'alt arpa example internal invalid lan local localdomain localhost onion test'.split(' '),
);

/**
 * Reduces whatever was pasted to a host name a certificate can carry (S0-1.3.2b1, C-29): scheme, user, port,
 * path and closing dot are cut off, international names become A-labels (UTS #46), the rest is lower case.
 * Wildcards, IP addresses, single labels, underscores and reserved names are refused, each by its own name.
 */
export function parseHostName(typed: string): Checked<string> {
  const host = hostPart(typed);
  if (host === '') return bad('required');
  if (host.includes('*')) return bad('domain_wildcard');
  if (isIpAddress(host)) return bad('domain_ip_address');
  if (host.includes('_')) return bad('domain_underscore');
  const ascii = toAscii(host);
  if (ascii === undefined)
    return bad(
      host.split('.').some((label) => label.length > 63) ? 'domain_label_too_long' : 'domain_invalid',
    );
  return checkAscii(ascii);
}

function checkAscii(host: string): Checked<string> {
  const labels = host.split('.');
  if (isIpAddress(host)) return bad('domain_ip_address');
  if (labels.some((label) => label.length > 63)) return bad('domain_label_too_long');
  if (host.length > HOST_MAX) return bad('domain_too_long');
  if (!labels.every((label) => LABEL.test(label))) return bad('domain_invalid');
  const last = labels.at(-1) ?? '';
  if (RESERVED.has(last)) return bad('domain_reserved');
  if (labels.length < 2) return bad('domain_single_label');
  if (!/^([a-z]{2,63}|xn--[a-z0-9-]+)$/.test(last)) return bad('domain_invalid');
  if (host === QVTL_DOMAIN || host.endsWith(`.${QVTL_DOMAIN}`)) return bad('domain_is_qvtl');
  return good(host);
}

/** Everything around the host name of an address, an e-mail address or a bare name is cut off. */
function hostPart(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}]/gu, '')
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/[/?#\\].*$/s, '')
    .replace(/^.*@/s, '')
    .replace(/:\d{0,5}$/, '')
    .replace(/[。．｡]/g, '.')
    .replace(/\.+$/, '');
}

function isIpAddress(host: string): boolean {
  return (
    /^\[?[0-9a-f]*:[0-9a-f:.]*\]?$/i.test(host) || /^(\d+|0x[0-9a-f]*)(\.(\d+|0x[0-9a-f]*))*$/i.test(host)
  );
}

/** The URL standard's host parser does UTS #46 in every browser and in Node alike; undefined when it refuses. */
function toAscii(host: string): string | undefined {
  if (/[\s/?#@:[\]<>^|%"`{}]/.test(host)) return undefined;
  try {
    return new URL(`http://${host}`).hostname;
  } catch {
    return undefined;
  }
}
