import { describe, expect, it } from 'vitest';
import { allowedUrl } from './allowed-hosts';
import { createPublished } from './published';

describe('what is fetched', () => {
  it.each([
    'http://crl.pkioverheid.nl/a.crl',
    'https://cert.pkioverheid.nl/PrivateRootCA-G1.cer',
    'http://127.0.0.1:3010/pki/ca/g1-root.cer',
  ])('may be %s', (address) => {
    expect(allowedUrl(address, ['http://127.0.0.1:3010'])?.href).toBe(address);
  });

  it.each([
    'http://127.0.0.1:3011/',
    'http://169.254.169.254/latest/meta-data',
    'http://localhost/',
    'http://crl.pkioverheid.nl:8080/',
    'http://crl.pkioverheid.nl.example.com/',
    'http://crl.pkioverheid.nl@example.com/',
    'http://user:secret@crl.pkioverheid.nl/',
    'file:///etc/passwd',
    'ldap://crl.pkioverheid.nl/',
    'nonsense',
    '',
  ])('is never %j', async (address) => {
    let asked = false;
    const fetch = async () => {
      asked = true;
      return new Response('x');
    };
    const { crl } = createPublished({ testOrigins: ['http://127.0.0.1:3010'], fetch });
    expect(await crl(address)).toBeUndefined();
    expect(asked).toBe(false);
  });

  it('follows no redirect and stops at its size and its time', async () => {
    const inits: RequestInit[] = [];
    const endless = () =>
      new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(new Uint8Array(65_536)) });
    const fetch = async (_: unknown, init?: RequestInit) => {
      if (init) inits.push(init);
      return new Response(endless());
    };
    const { certificate } = createPublished({ testOrigins: [], fetch });
    expect(await certificate('http://cert.pkioverheid.nl/a.cer')).toBeUndefined();
    expect(inits[0]).toMatchObject({ redirect: 'error' });
    expect(inits[0]?.signal).toBeInstanceOf(AbortSignal);
  });

  it('is undefined when the host is down or says no', async () => {
    const down = createPublished({ testOrigins: [], fetch: () => Promise.reject(new Error('down')) });
    const no = createPublished({ testOrigins: [], fetch: async () => new Response('', { status: 404 }) });
    for (const { crl } of [down, no]) expect(await crl('http://crl.pkioverheid.nl/a.crl')).toBeUndefined();
  });
});
