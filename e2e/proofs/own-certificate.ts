import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type TlsOptions } from 'node:tls';

/** A certificate of another provider: made and signed by openssl. */
export function otherCertificate(commonName: string, days: number) {
  const folder = mkdtempSync(join(tmpdir(), 'zegel-other-'));
  const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', String(days)];
  const names = [
    '-subj',
    `/C=NL/O=Elders B.V./CN=${commonName}`,
    '-addext',
    `subjectAltName=DNS:${commonName}`,
  ];
  execFileSync('openssl', ['req', '-x509', ...kind, ...names, '-keyout', keyFile, '-out', certFile], {
    stdio: 'ignore',
  });
  const der = execFileSync('openssl', ['x509', '-in', certFile, '-outform', 'DER']);
  const made = { key: readFileSync(keyFile, 'utf8'), cert: readFileSync(certFile, 'utf8'), der };
  rmSync(folder, { recursive: true });
  return made;
}

/** A server that shows this certificate. */
export async function showCertificate(own: Pick<TlsOptions, 'key' | 'cert'>) {
  const server = createServer(own, (socket) => socket.end());
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise<void>((done) => server.close(() => done())),
  };
}
