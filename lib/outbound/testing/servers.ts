import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcp, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer as createTls, type TlsOptions } from 'node:tls';

/** A certificate that openssl made and signed with its own key. */
export interface OwnCertificate {
  readonly key: string;
  readonly cert: string;
}

/** Makes a self-signed certificate that is valid for so many days. */
export function selfSigned(commonName: string, days = 30): OwnCertificate {
  const folder = mkdtempSync(join(tmpdir(), 'zegel-outbound-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', `/C=NL/O=Voorbeeld B.V./CN=${commonName}`, '-days', String(days)];
  const names = ['-addext', `subjectAltName=DNS:${commonName},IP:127.0.0.1`];
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  execFileSync('openssl', ['req', '-x509', ...kind, '-keyout', key, '-out', cert, ...subject, ...names], {
    stdio: 'ignore',
  });
  const made = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  rmSync(folder, { recursive: true });
  return made;
}

export interface Running {
  readonly port: number;
  close(): Promise<void>;
}

async function listening(server: Server, port = 0): Promise<Running> {
  await new Promise<void>((done) => {
    server.listen(port, '127.0.0.1', done);
  });
  const sockets = new Set<{ destroy(): void }>();
  server.on('connection', (socket) => sockets.add(socket));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((done) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => done());
      }),
  };
}

/** A server that speaks TLS from the first byte and nothing more; on this port, or any. */
export const tlsServer = (options: TlsOptions, port = 0) => {
  const server = createTls(options, (socket) => socket.end());
  server.on('tlsClientError', () => {});
  return listening(server, port);
};

/** A server that takes connections and never says a word. */
export const silentServer = () => listening(createTcp(() => {}));

/** A server that talks, but no TLS. */
export const plainServer = () => listening(createTcp((socket) => socket.end('220 welcome\r\n')));

/** A web server. */
export const webServer = (handle: (request: IncomingMessage, response: ServerResponse) => void) =>
  listening(createHttp(handle));
