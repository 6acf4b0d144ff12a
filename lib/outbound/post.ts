import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import type { DeliveryFault } from '@/lib/domain/webhook/faults';
import { AddressRefused, type Reach, resolvePublic } from './public-address';

/** Why a message did not arrive, as far as we can tell. */
type PostFault = Exclude<DeliveryFault, 'endpoint_ended'>;

/** What a receiver answered; `millis` counts from the first look at its name. */
export type PostAnswer =
  | { readonly ok: true; readonly status: number; readonly millis: number }
  | { readonly ok: false; readonly fault: PostFault; readonly millis: number };

interface Post {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

interface Options {
  readonly reach: Reach;
  /** Milliseconds for everything together, a slow answer included. */
  readonly timeout?: number;
}

/**
 * Sends a body to an address that a customer gave us. The name is looked up once and the connection goes to exactly that
 * address, which must be public; a redirect is an answer like any other and is not followed; of the answer only the
 * status is read. Never throws.
 */
export async function post(
  { url, body, headers }: Post,
  { reach, timeout = 10_000 }: Options,
): Promise<PostAnswer> {
  const began = performance.now();
  const millis = () => Math.round(performance.now() - began);
  const signal = AbortSignal.timeout(timeout);
  try {
    const target = new URL(url);
    const { address, family } = await resolvePublic(target.hostname, reach);
    const send = target.protocol === 'https:' ? httpsRequest : httpRequest;
    const outgoing = send(target, {
      method: 'POST',
      headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
      lookup: (_name, options, found) =>
        options.all ? found(null, [{ address, family }]) : found(null, address, family),
      ...(isIP(target.hostname) === 0 && { servername: target.hostname }),
      agent: false,
      signal,
    });
    const status = await statusOf(outgoing, body);
    return { ok: true, status, millis: millis() };
  } catch (error) {
    return { ok: false, fault: signal.aborted ? 'timed_out' : faultOf(error), millis: millis() };
  }
}

function statusOf(outgoing: ClientRequest, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    outgoing.once('response', (answer: IncomingMessage) => {
      resolve(answer.statusCode ?? 0);
      answer.destroy();
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

const unreachable = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL']);

function faultOf(error: unknown): PostFault {
  if (error instanceof AddressRefused) return error.reason;
  const { code = '' } = error as NodeJS.ErrnoException;
  if (unreachable.has(code)) return 'refused';
  if (code === 'ETIMEDOUT') return 'timed_out';
  return /CERT|TLS|SSL|EPROTO|SIGNATURE|ISSUER/.test(code) ? 'tls_failed' : 'cut_off';
}
