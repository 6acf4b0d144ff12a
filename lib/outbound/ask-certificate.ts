import type { X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import { connect, type TLSSocket } from 'node:tls';
import { AddressRefused, type Reach, resolvePublic } from './public-address';

/** Why an address gave no certificate. */
export type TlsFault = 'name_unknown' | 'not_public' | 'refused' | 'timed_out' | 'no_tls' | 'no_certificate';

/** DER certificates as the server sent them, its own first. */
export type TlsAnswer =
  | { readonly ok: true; readonly certificates: readonly Uint8Array<ArrayBuffer>[] }
  | { readonly ok: false; readonly fault: TlsFault };

interface Server {
  readonly host: string;
  readonly port: number;
}

interface Options {
  readonly reach: Reach;
  /** Milliseconds for the connection and the handshake together. */
  readonly timeout?: number;
}

/** Servers send two to four certificates; a loop of issuers ends here. */
const MOST_CERTIFICATES = 10;

/**
 * Asks a server for its certificate by a TLS handshake with its name (SNI), and hangs up. Nothing is sent and nothing is
 * trusted: an expired certificate or an unknown CA is what somebody wants to know about. A server that demands a
 * certificate of the client still shows its own. Never throws.
 */
export async function askCertificate(
  { host, port }: Server,
  { reach, timeout = 10_000 }: Options,
): Promise<TlsAnswer> {
  try {
    const { address } = await resolvePublic(host, reach);
    const socket = connect({
      host: address,
      port,
      ...(isIP(host) === 0 && { servername: host }),
      rejectUnauthorized: false,
      // Old servers have certificates that end as well.
      minVersion: 'TLSv1',
      ciphers: 'DEFAULT:@SECLEVEL=0',
    });
    return await handshake(socket, timeout);
  } catch (error) {
    if (error instanceof AddressRefused) return { ok: false, fault: error.reason };
    throw error;
  }
}

function handshake(socket: TLSSocket, timeout: number): Promise<TlsAnswer> {
  return new Promise((resolve) => {
    const end = (answer: TlsAnswer) => {
      clearTimeout(timer);
      resolve(answer);
      socket.destroy();
    };
    const timer = setTimeout(() => end({ ok: false, fault: 'timed_out' }), timeout);
    socket.once('secureConnect', () => end(chainOf(socket)));
    socket.on('error', (error: NodeJS.ErrnoException) => {
      const shown = chainOf(socket);
      end(shown.ok ? shown : { ok: false, fault: faultOf(error) });
    });
    socket.once('close', () => end({ ok: false, fault: 'no_tls' }));
  });
}

function chainOf(socket: TLSSocket): TlsAnswer {
  const certificates: Uint8Array<ArrayBuffer>[] = [];
  let current: X509Certificate | undefined = socket.getPeerX509Certificate();
  while (current && certificates.length < MOST_CERTIFICATES) {
    certificates.push(new Uint8Array(current.raw));
    const issuer: X509Certificate | undefined = current.issuerCertificate;
    if (issuer?.fingerprint256 === current.fingerprint256) break;
    current = issuer;
  }
  return certificates.length > 0 ? { ok: true, certificates } : { ok: false, fault: 'no_certificate' };
}

const unreachable = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL']);

function faultOf({ code = '' }: NodeJS.ErrnoException): TlsFault {
  if (unreachable.has(code)) return 'refused';
  return code === 'ETIMEDOUT' ? 'timed_out' : 'no_tls';
}
