import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AdaptableDigicert, createDigicert } from './client';
import { CaError } from './errors';

const words = [
  'id',
  'orders',
  'order_id',
  'status',
  'errors',
  'code',
  'page',
  'total',
  'certificate',
  'requests',
  'metadata',
  'organizations',
  'organization_validations',
  'verification_details',
  'dns_name_validations',
  'intermediates',
  'products',
  'name_id',
  'webhooks',
  '__proto__',
  'constructor',
];
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, 0, -1, 1e308, '', 'pending', 'issued', '\u0000', '９'),
    fc.string(),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...words), tie('tree'), { maxKeys: 5 }),
  ),
}));
const body = fc.oneof(
  tree.map((json) => JSON.stringify(json)),
  fc.string(),
);
const status = fc.constantFrom(200, 201, 204, 301, 400, 403, 404, 406, 429, 500, 503);

const calls: Array<(ca: AdaptableDigicert) => Promise<unknown>> = [
  (ca) => ca.orderInfo('1'),
  (ca) => ca.validation('1'),
  (ca) => ca.orderStatusChanges(new Date(0)),
  (ca) => ca.cancel('1', 'note'),
  (ca) => ca.checkDcv('1'),
  (ca) => ca.dcvRandomValue('1'),
  (ca) => ca.reissue('1', { csr: 'x', commonName: 'a.test' }),
  (ca) => ca.duplicate('1', { csr: 'x', commonName: 'a.test' }),
  (ca) => ca.duplicates('1'),
  (ca) => ca.revoke('1', 'superseded', ''),
  (ca) => ca.chain('1'),
  (ca) => ca.download('1', 'p7b'),
  (ca) => ca.products(),
  (ca) => ca.product('x'),
  (ca) => ca.balance(),
  (ca) => ca.me(),
  (ca) => ca.prepareWebhook('https://us.test', 's'),
  (ca) => ca.referenceFieldId(),
];

describe('whatever the CA answers', () => {
  it('is understood or a CaError, and nothing else', async () => {
    const property = fc.asyncProperty(fc.constantFrom(...calls), status, body, async (call, code, text) => {
      const fetch: typeof globalThis.fetch = async () =>
        new Response(code === 204 ? null : text, {
          status: code,
          headers: { 'content-type': 'application/json' },
        });
      const ca = createDigicert({ baseUrl: 'https://ca.test', apiKey: 'k'.repeat(16), fetch, retries: 0 });
      const error = await call(ca).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      if (error !== undefined) expect(error).toBeInstanceOf(CaError);
    });
    await fc.assert(property, { numRuns: 2000 });
  });
});
