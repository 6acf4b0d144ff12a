import { env } from '@/lib/base/env';
import { allowedUrl } from './allowed-hosts';

export interface PublishedConfig {
  /** Origins of a test CA, allowed beside the known hosts. */
  testOrigins: readonly string[];
  fetch?: typeof globalThis.fetch;
  /** Limit for one request and its answer, in milliseconds: somebody is waiting. */
  timeoutMs?: number;
}

/** CRLs of a TSP stay far below this; certificates and answers are a few kilobytes. */
const mostBytes = { certificate: 64 * 1024, crl: 8 * 1024 * 1024, ocsp: 64 * 1024 } as const;

type Kind = keyof typeof mostBytes;
type Bytes = Uint8Array<ArrayBuffer>;

/**
 * What certificate authorities publish. Only known hosts are asked, redirects are not followed, and size and time are
 * bounded. Never throws: what cannot be had is undefined.
 */
export function createPublished(config: PublishedConfig) {
  const get = (kind: Kind, address: string, init: RequestInit = {}) =>
    fetchBytes(config, kind, address, init);
  return {
    certificate: (address: string) => get('certificate', address),
    crl: (address: string) => get('crl', address),
    ocsp: (address: string, request: Bytes) =>
      get('ocsp', address, {
        method: 'POST',
        body: request,
        headers: { 'Content-Type': 'application/ocsp-request' },
      }),
  };
}

async function fetchBytes(
  config: PublishedConfig,
  kind: Kind,
  address: string,
  init: RequestInit,
): Promise<Bytes | undefined> {
  const url = allowedUrl(address, config.testOrigins);
  if (!url) return undefined;
  try {
    const response = await (config.fetch ?? fetch)(url, {
      ...init,
      redirect: 'error',
      signal: AbortSignal.timeout(config.timeoutMs ?? 4_000),
    });
    return response.ok && response.body ? await readBounded(response.body, mostBytes[kind]) : undefined;
  } catch {
    return undefined;
  }
}

/** Reads a body to its end, or gives up when it is too long. */
async function readBounded(body: ReadableStream<Uint8Array>, most: number): Promise<Bytes | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body) {
    length += part.length;
    if (length > most) return undefined;
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}

const testRootAddresses = () => (env().TEST_ROOTS ?? '').split(',').filter(Boolean);

/** What this environment may fetch: the known hosts, and the test CA of a demo. */
export const published = () =>
  createPublished({ testOrigins: testRootAddresses().map((address) => new URL(address).origin) });

/** The roots of the test CA, DER; none in production. A root that cannot be had is left out. */
export async function testRoots(): Promise<Bytes[]> {
  const roots = await Promise.all(testRootAddresses().map((address) => published().certificate(address)));
  return roots.filter((root) => root !== undefined);
}
