import { spawn } from 'node:child_process';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import type { Workshop } from '@/lib/pki/testing/commands';

/** A server of somebody else: lets in who has a certificate under the root, and says which number is in it. */
async function startServer(workshop: Workshop, root: string) {
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const files = ['-keyout', 'server-key.pem', '-out', 'server.pem'];
  workshop.run('openssl', 'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...files, ...names);
  const server = createServer(
    {
      key: Buffer.from(workshop.get('server-key.pem')),
      cert: Buffer.from(workshop.get('server.pem')),
      ca: Buffer.from(workshop.get(root)),
      requestCert: true,
      rejectUnauthorized: true,
    },
    (request, response) => {
      const { subject } = (request.socket as TLSSocket).getPeerCertificate();
      const { serialNumber } = subject as unknown as { serialNumber: string };
      response.end(serialNumber);
    },
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** Runs curl beside the server in this process. */
function curl(args: string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn('curl', args);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}

/**
 * Logs in with the .p12 (its path in the workshop) by mutual TLS, with curl, at a server that demands the root: the number that the server
 * reads from the subject. `without`: what curl ends with when it shows no certificate.
 */
export async function logInByMutualTls(workshop: Workshop, root: string, p12: string, password: string) {
  const server = await startServer(workshop, root);
  const { port } = server.address() as AddressInfo;
  const target = ['--silent', '--show-error', '--max-time', '20', `https://localhost:${port}/`];
  const trust = ['--cacert', join(dirname(p12), 'server.pem')];
  const login = ['--cert-type', 'P12', '--cert', `${p12}:${password}`];
  try {
    const without = await curl([...trust, ...target]);
    const { output } = await curl([...trust, ...login, ...target]);
    return { number: output, without: without.code };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
