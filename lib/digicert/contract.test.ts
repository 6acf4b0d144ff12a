import { describe, expect, it } from 'vitest';
import { createDigicert } from './client';
import { type PersonOrder, personOrderBody, personProducts } from './person-order-body';
import { accountExamples } from './testing/account-examples';
import { done, made, ok } from './testing/example';
import { orderExamples } from './testing/order-examples';
import { scriptedFetch } from './testing/scripted-fetch';

describe('the examples of the API reference, both directions', () => {
  it.each([...orderExamples, ...accountExamples])(
    '$section',
    async ({ call, asks, sends, answer, means }) => {
      const { fetch, asked } = scriptedFetch(answer, done);
      const ca = createDigicert({ baseUrl: 'https://ca.test', apiKey: 'k', fetch });
      expect(await call(ca)).toEqual(means);
      const [first] = asked;
      expect(`${first?.method} ${first?.url.pathname}${decodeURIComponent(first?.url.search ?? '')}`).toBe(
        asks,
      );
      if (sends !== undefined) expect(first?.body).toEqual(sends);
    },
  );

  it.each([
    [429, 'request_limit_exceeded', 'unavailable'],
    [403, 'access_denied|access_denied_invalid_key', 'refused'],
    [404, 'not_found|order', 'refused'],
    [400, 'csr_invalid_cannot_parse', 'refused'],
  ])('1.6 errors: %i %s is %s, nothing is sent again', async (code, word, kind) => {
    const { fetch, asked } = scriptedFetch({
      status: code,
      body: { errors: [{ code: word, message: 'x' }] },
    });
    const ca = createDigicert({ baseUrl: 'https://ca.test', apiKey: 'k', fetch });
    await expect(ca.cancel('1', 'x')).rejects.toMatchObject({ kind, code: word, status: code });
    expect(asked).toHaveLength(1);
  });

  it.each([
    [{ id: 810000001, requests: [{ id: 620000001, status: 'pending' }] }, '620000001', undefined],
    [{ id: 810000001, requests: [{ id: 620000001, status: 'submitted' }] }, '620000001', undefined],
    [
      { id: 810000001, requests: [{ id: 1, status: 'approved' }], certificate_id: 910000001 },
      undefined,
      '910000001',
    ],
    [{ id: '810000001', certificate_id: 910000001, organization: { id: 700200 } }, undefined, '910000001'],
  ])('2.2 answer to a new order: %j', async (body, requestToApprove, certificateId) => {
    const { fetch } = scriptedFetch(
      ok({ metadata: [{ id: 11, label: 'Zegel reference', is_active: true }] }),
      made(body),
    );
    const ca = createDigicert({ baseUrl: 'https://ca.test', apiKey: 'k', fetch });
    const placed = await ca.placePrivateServicesOrder({
      reference: '1',
      csr: 'x',
      oin: { kind: 'exclude' },
      name: { kind: 'qvtl', name: 'a.qvtl.nl' },
      organisation: { id: '700123' },
      validity: { kind: 'years', years: 1 },
    });
    expect(placed).toMatchObject({ orderId: '810000001', requestToApprove, certificateId });
  });

  const holder = {
    firstName: 'Noor',
    lastName: 'Veldhuis',
    email: 'n.veldhuis@voorbeeld.test',
    telephone: '+31205550199',
    country: 'NL',
    province: 'Utrecht',
    city: 'Utrecht',
    postcode: '3511 AB',
  };

  it.each(personProducts)('S1-P02 S3-P02 S4-P02 2.4 an order of %s, and its answer', async (product) => {
    const { fetch, asked } = scriptedFetch(
      ok({ metadata: [{ id: 11, label: 'Zegel reference', is_active: true }] }),
      made({ id: 810000001, certificate_id: '910000001', organization: { id: 700200 } }),
    );
    const ca = createDigicert({ baseUrl: 'https://certcentral.digicert.eu/services/v2', apiKey: 'k', fetch });
    const order: PersonOrder = {
      product,
      reference: '1',
      profile: 'encryption',
      pss: false,
      holder,
      shipTo: { ...holder, name: 'Noor Veldhuis', line1: 'Oudegracht 1', method: 'standard' },
      validity: { kind: 'years', years: 1 },
    };
    expect(await ca.placePersonOrder(order)).toEqual({
      orderId: '810000001',
      certificateId: '910000001',
      organisationId: '700200',
      requestToApprove: undefined,
    });
    const sent = asked[1];
    expect(`${sent?.method} ${sent?.url.href}`).toBe(
      `POST https://certcentral.digicert.eu/services/v2/order/certificate/${product}`,
    );
    expect(sent?.headers.get('content-type')).toBe('application/json');
    expect(sent?.headers.get('x-dc-devkey')).toBe('k');
    expect(sent?.body).toEqual(personOrderBody(order, { referenceFieldId: '11' }));
  });
});
