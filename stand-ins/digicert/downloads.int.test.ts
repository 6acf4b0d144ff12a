import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OrderBench, openBench } from './test-bench';
import { at, type Harness, issueOrder, makeCsr, openssl, put } from './test-harness';

let bench: OrderBench;
let harness: Harness;
beforeAll(async () => {
  bench = await openBench();
  harness = bench.harness;
});
afterAll(() => harness.close());
beforeEach(() => bench.next());

describe('downloads', () => {
  const count = (pem: string): number => pem.split('-----BEGIN CERTIFICATE-----').length - 1;

  it('come in every documented format, none with a private key', async () => {
    const { certificate } = await issueOrder(harness, bench.body());
    const expected: Record<string, string> = {
      pem_all: 'application/x-pem-file',
      pem_noroot: 'application/x-pem-file',
      pem_nointermediate: 'application/x-pem-file',
      default_pem: 'application/zip',
      default: 'application/zip',
      apache: 'application/zip',
      default_cer: 'application/zip',
      cer: 'application/x-pkcs7-certificates',
      p7b: 'application/x-pkcs7-certificates',
      pem: 'application/x-pem-file',
      crt: 'application/x-pem-file',
    };
    for (const [format, type] of Object.entries(expected)) {
      const answer = await harness.api('GET', `/certificate/${certificate}/download/format/${format}`);
      expect([format, answer.status, answer.headers.get('content-type')]).toEqual([format, 200, type]);
      expect(answer.text).not.toContain('PRIVATE KEY');
    }
    expect((await harness.api('GET', `/certificate/${certificate}/download/format/p12`)).status).toBe(400);
  });

  it('hold the chain from leaf to root: four certificates, or three when the knob says so', async () => {
    const { certificate, order } = await issueOrder(harness, bench.body());
    const { text } = await harness.api('GET', `/certificate/download/order/${order}/format/pem_all`);
    expect(count(text)).toBe(4);
    expect(text.endsWith('-----END CERTIFICATE-----\n')).toBe(true);
    const chain = await harness.api('GET', `/certificate/${certificate}/chain`);
    expect(at(chain.body, 'intermediates.0.subject_common_name')).toContain('PKIo Private Services CA');
    await harness.desk('PUT', '/knobs', { threeCertificateChain: true });
    expect(
      count((await harness.api('GET', `/certificate/download/order/${order}/format/pem_all`)).text),
    ).toBe(3);
    await harness.calmDown();
  });

  it('are read by openssl as PKCS#7, in order', async () => {
    const pss = ['-sha512', '-sigopt', 'rsa_padding_mode:pss', '-sigopt', 'rsa_pss_saltlen:64'];
    const csr = await makeCsr(harness.folder, 'rsa:3072', ...pss);
    await harness.desk('PUT', '/api/products/pkio_private_services_server', { generation: 'G4' });
    const { certificate } = await issueOrder(harness, bench.body({}, { csr }));
    await harness.desk('PUT', '/api/products/pkio_private_services_server', { generation: 'G1' });
    const { text } = await harness.api('GET', `/certificate/${certificate}/download/format/p7b`);
    const listed = await openssl(
      'pkcs7',
      '-print_certs',
      '-noout',
      '-in',
      await put(harness.folder, 'c.p7b', text),
    );
    expect(listed.match(/^subject=/gm)).toHaveLength(4);
    expect(listed.indexOf('koppeling')).toBeLessThan(listed.indexOf('Root Priv G-TLS'));
  });

  it('follow the platform', async () => {
    const { certificate } = await issueOrder(harness, bench.body());
    expect(count((await harness.api('GET', `/certificate/${certificate}/download/platform/29`)).text)).toBe(
      4,
    );
    expect(
      (await harness.api('GET', `/certificate/${certificate}/download/platform`)).headers.get('content-type'),
    ).toBe('application/zip');
  });

  it('are not there before the certificate is issued', async () => {
    const order = await bench.place();
    const id = at(await bench.info(order), 'certificate.id');
    expect((await harness.api('GET', `/certificate/${id}/download/format/pem_all`)).status).toBe(404);
    expect((await harness.api('GET', `/certificate/download/order/${order}`)).status).toBe(404);
  });
});
