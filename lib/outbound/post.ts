import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import type { DeliveryFault } from '@/lib/domain/webhook/faults';
import { AddressRefused, type Reach, resolvePublic } from './public-address';

/** Why a message did not arrive, as far as we can tell. */
type PostFault = Exclude<DeliveryFault, 'endpoint_ended'>;

/** What a receiver answered; `millis` counts from the first look at its name. */
export type PostAnswer =
  | {
      readonly ok: true;
      readonly status: number;
      readonly millis: number;
      /** The beginning of the body, as text; nothing of what is packed or comes too slowly. */
      readonly begin: string;
    }
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
 * address, which must be public; a redirect is an answer like any other and is not followed; of the answer the status and no
 * more than the beginning is read. Never throws.
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
    const answer = await answerOf(outgoing, body);
    return { ok: true, status: answer.statusCode ?? 0, millis: millis(), begin: await beginOf(answer) };
  } catch (error) {
    return { ok: false, fault: signal.aborted ? 'timed_out' : faultOf(error), millis: millis() };
  }
}

function answerOf(outgoing: ClientRequest, body: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    outgoing.once('response', resolve);
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

const BEGIN_BYTES = 2_000;
const BEGIN_MILLIS = 1_000;

/** What comes of the body within a second, as far as it is wanted; then the connection is closed, whatever there is still. */
function beginOf(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  return new Promise((resolve) => {
    const late = setTimeout(finish, BEGIN_MILLIS);
    function finish() {
      clearTimeout(late);
      answer.destroy();
      const packed = answer.headers['content-encoding'] !== undefined;
      resolve(packed ? '' : Buffer.concat(chunks).subarray(0, BEGIN_BYTES).toString('utf8'));
    }
    answer.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= BEGIN_BYTES) finish();
    });
    answer.once('end', finish);
    answer.once('error', finish);
    answer.once('close', finish);
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
