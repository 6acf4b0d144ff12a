import { bad, type Checked, good, textSchema } from '../checked';

/** Longest DNS name with the longest port. */
const LONGEST = 253 + 6;

/** Ports below 1024 on which servers speak TLS from the first byte: https, smtps, ldaps, dot, ftps, telnets, imaps, pop3s. */
const WELL_KNOWN: ReadonlySet<number> = new Set([443, 465, 636, 853, 989, 990, 992, 993, 995]);

/** A port that we ask: what speaks TLS by custom, or is free for anybody's use. So nobody maps a network with us. */
export function isAskedPort(port: number): boolean {
  return WELL_KNOWN.has(port) || (port >= 1024 && port <= 65_535);
}

const label = /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?$/;
const literal = /^\[[0-9a-f:.]+\]$/;

function isHost(host: string): boolean {
  return literal.test(host) || (host.length <= 253 && host.split('.').every((part) => label.test(part)));
}

/** Scheme, user, path and blanks around a pasted address are cut off; `https` means port 443. */
function bare(typed: string): string {
  return typed
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/[/?#].*$/s, '')
    .replace(/^.*@/s, '')
    .toLowerCase();
}

/**
 * The address of a server as `host:port`: a name or a literal address, port 443 when none is given. Whether the host is
 * on the public internet is checked when it is asked, for a name may move.
 */
export function parseServerAddress(typed: string): Checked<string> {
  const text = bare(typed);
  if (text === '') return bad('required');
  const [, host = '', digits = '443'] = /^(\[[^\]]*\]|[^:]*)(?::(\d{1,5}))?$/.exec(text) ?? [];
  const name = toAscii(host.replace(/\.$/, ''));
  if (!isHost(name)) return bad('server_address_invalid');
  const port = Number(digits);
  if (!isAskedPort(port)) return bad('server_port_not_asked');
  return good(`${name}:${port}`);
}

/** International names as the DNS has them; what is none stays as it was typed and is refused by its letters. */
function toAscii(host: string): string {
  if (/^[\x20-\x7e]*$/.test(host)) return host;
  try {
    return new URL(`https://${host}`).hostname;
  } catch {
    return host;
  }
}

export const serverAddressSchema = textSchema(parseServerAddress, LONGEST + 200);

/** Host and port of what {@link parseServerAddress} gave. */
export function splitServerAddress(address: string): { readonly host: string; readonly port: number } {
  const at = address.lastIndexOf(':');
  return { host: address.slice(0, at).replace(/^\[(.*)\]$/, '$1'), port: Number(address.slice(at + 1)) };
}
