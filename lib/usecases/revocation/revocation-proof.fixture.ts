import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Runs openssl without holding up this process: the CA that it asks runs in it. */
const openssl = async (...args: string[]) => (await promisify(execFile)('openssl', args)).stdout;

type Put = (name: string, content: string | Uint8Array) => string;

/** A folder for the files that openssl reads, gone afterwards. */
async function inFolder<T>(work: (put: Put) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'zegel-revoked-'));
  try {
    return await work((name, content) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The revocation list that a certificate points to, as openssl reads it. */
export const crlOf = (leaf: string) =>
  inFolder(async (put) => {
    const text = await openssl('x509', '-in', put('leaf.pem', leaf), '-noout', '-text');
    const url = /URI:(http\S+\.crl)/.exec(text)?.[1] ?? '';
    const der = new Uint8Array(await (await fetch(url)).arrayBuffer());
    return openssl('crl', '-inform', 'DER', '-in', put('list.crl', der), '-noout', '-text');
  });

/** What the OCSP service that a certificate points to tells openssl. */
export const ocspOf = (leaf: string, chain: string) =>
  inFolder(async (put) => {
    const [issuer = ''] = chain.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
    const certificate = put('leaf.pem', leaf);
    const url = (await openssl('x509', '-in', certificate, '-noout', '-ocsp_uri')).trim();
    const parts = ['-issuer', put('issuer.pem', issuer), '-cert', certificate, '-url', url];
    return openssl('ocsp', ...parts, '-noverify', '-no_nonce');
  });
