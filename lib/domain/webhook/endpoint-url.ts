import { bad, type Checked, good, textSchema } from '../checked';
import { isAskedPort } from '../watch/server-address';

const LONGEST = 500;

/** More endpoints than this are a queue, and belong in the customer's own. */
export const MOST_ENDPOINTS = 10;

const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * The address of a customer's program: https, without user and password, on a port where programs listen. Where the
 * name leads is checked each time something is sent, for a name may move.
 */
export function parseEndpointUrl(typed: string): Checked<string> {
  const text = typed.trim();
  if (text === '') return bad('required');
  if (text.length > LONGEST) return bad('too_long');
  if (!URL.canParse(text)) return bad('url_invalid');
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return bad('url_not_https');
  if (url.username || url.password || !url.hostname) return bad('url_invalid');
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
  if (port !== 80 && !isAskedPort(port)) return bad('server_port_not_asked');
  url.hash = '';
  return good(url.href);
}

export const endpointUrlSchema = textSchema(parseEndpointUrl, LONGEST + 100);

/** An address that may stay as it is: left empty it is undefined. */
export const keptUrlSchema = textSchema<string | undefined>(
  (typed) => (typed.trim() === '' ? good(undefined) : parseEndpointUrl(typed)),
  LONGEST + 100,
);

/** True when what is sent there can be read on the way: only this machine in the demo may be reached without TLS. */
export function isPlain(url: string, reach: { readonly loopback: boolean }): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol !== 'https:' && !(reach.loopback && loopback.test(hostname));
}
