import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OrderBench, openBench } from './test-bench';
import { at, codesOf, type Harness, makeCsr } from './test-harness';

let bench: OrderBench;
let harness: Harness;
beforeAll(async () => {
  bench = await openBench();
  harness = bench.harness;
});
afterAll(() => harness.close());
beforeEach(() => bench.next());

describe('proof of a domain', () => {
  const setRecords = (...records: object[]) => harness.desk('PUT', '/api/dns', { records });

  it('is found in the table of records and only there', async () => {
    const order = await bench.place();
    const { dcv_random_value: value } = (
      await harness.api('PUT', `/order/certificate/${order}/dcv-random-value`)
    ).body;
    expect(codesOf(await harness.api('PUT', `/order/certificate/${order}/check-dcv`))).toEqual([
      'invalid_dns_txt',
    ]);
    await setRecords({ name: 'koppeling.voorbeeldbakkerij.test', type: 'TXT', value });
    const found = await harness.api('PUT', `/order/certificate/${order}/check-dcv`);
    expect(found.body).toMatchObject({
      order_status: 'pending',
      dcv_status: 'valid',
      dns_name_validations: [{ dns_name: 'koppeling.voorbeeldbakkerij.test', status: 'approved' }],
    });
    expect(at(await bench.validation(order), 'dns_name_validations.0.status')).toBe('approved');
  });

  it.each([
    ['dns-cname-token', 'invalid_dns_method'],
    ['http-token', 'file_random_value_not_found'],
  ])('by %s answers %s while it is missing', async (dcv_method, code) => {
    const order = await bench.place();
    const changed = await harness.api('PUT', `/order/certificate/${order}/dcv-method`, { dcv_method });
    expect(changed.body.dcv_random_value).toMatch(/^[0-9a-f]{32}$/);
    expect(codesOf(await harness.api('PUT', `/order/certificate/${order}/check-dcv`))).toEqual([code]);
  });

  it('has no value for mail and refuses unknown methods', async () => {
    const order = await bench.place();
    const path = `/order/certificate/${order}/dcv-method`;
    expect((await harness.api('PUT', path, { dcv_method: 'email' })).body).toEqual({});
    expect(codesOf(await harness.api('PUT', path, { dcv_method: 'fax' }))).toEqual(['invalid_dcv_method']);
  });

  it('covers a base domain at once when the scope says so', async () => {
    const dns_names = ['a.voorbeeldbakkerij.test', 'b.voorbeeldbakkerij.test'];
    const order = await bench.place({ certificate_dcv_scope: 'base_domain' }, { dns_names });
    expect((await bench.validation(order)).dns_name_validations).toEqual([
      expect.objectContaining({
        name_scope: 'voorbeeldbakkerij.test',
        dns_names: ['koppeling.voorbeeldbakkerij.test', ...dns_names],
      }),
    ]);
  });

  it('is needed again for a name that was changed; the number of names cannot grow', async () => {
    const order = await bench.place();
    await bench.check(order, 'domain', 'passed');
    const path = `/order/certificate/${order}/dns-names`;
    const names = (...dns_names: string[]) => ({ certificate: { common_name: dns_names[0], dns_names } });
    expect(codesOf(await harness.api('PUT', path, names('a.other.test', 'b.other.test')))).toEqual([
      'invalid_dns_name',
    ]);
    expect((await harness.api('PUT', path, names('a.other.test'))).status).toBe(204);
    expect(at(await bench.validation(order), 'dns_name_validations.0')).toMatchObject({
      status: 'pending',
      name_scope: 'a.other.test',
    });
  });
});

describe('calls on an open order', () => {
  it('replace the CSR until the certificate is issued', async () => {
    const order = await bench.place();
    const other = await makeCsr(harness.folder, 'rsa:3072');
    expect((await harness.api('POST', `/order/certificate/${order}/csr`, { csr: other })).status).toBe(204);
    expect(at(await bench.info(order), 'certificate.key_size')).toBe(3072);
    expect(codesOf(await harness.api('POST', `/order/certificate/${order}/csr`, { csr: 'x' }))).toEqual([
      'csr_invalid_cannot_parse',
    ]);
  });

  it('cancel it, with a note only', async () => {
    const order = await bench.place();
    const path = `/order/certificate/${order}/status`;
    expect(codesOf(await harness.api('PUT', path, { status: 'canceled' }))).toEqual(['note_required']);
    const answer = await harness.api('PUT', path, { status: 'canceled', note: 'no longer needed' });
    expect([answer.status, answer.text]).toEqual([204, '']);
    expect(await bench.info(order)).toMatchObject({
      status: 'canceled',
      notes: [{ text: 'no longer needed' }],
    });
    expect(codesOf(await harness.api('PUT', path, { status: 'canceled', note: 'again' }))).toEqual([
      'invalid_order_status',
    ]);
  });

  it('keep notes, custom fields and the customer’s reference', async () => {
    const order = await bench.place({ custom_fields: [{ metadata_id: 11, value: 'REF-1' }] });
    const note = await harness.api('POST', `/order/certificate/${order}/note`, { text: 'hello' });
    expect([note.status, note.body.text]).toEqual([201, 'hello']);
    const field = { metadata_id: '11', value: 'REF-2' };
    expect((await harness.api('POST', `/order/certificate/${order}/custom-field`, field)).status).toBe(204);
    expect((await bench.info(order)).custom_fields).toEqual([
      { metadata_id: 11, label: 'Reference', value: 'REF-2' },
    ]);
    const listed = await harness.api('GET', '/order/certificate?filters[metadata_id]=11');
    expect(at(listed.body, 'orders.0.id')).toBe(Number(order));
    expect(at(listed.body, 'page.total')).toBe(1);
  });

  it('send the approval mail again, to known representatives only', async () => {
    const order = await bench.place();
    const path = `/order/certificate/${order}/order-approval/resend-emails`;
    expect((await harness.api('PUT', path, { emails: ['s.dewit@voorbeeldbakkerij.test'] })).status).toBe(204);
    expect((await harness.api('PUT', path, { emails: ['someone@else.test'] })).status).toBe(400);
    const subject = `Please approve digital certificate order #${order} for account 1000001`;
    expect(at((await harness.desk('GET', '/api/outbox')).body, 'mails.0.subject')).toBe(subject);
  });
});

describe('polling', () => {
  it('finds orders whose status changed and answers {} when none did', async () => {
    const order = await bench.place();
    const changes = await harness.api('GET', '/order/certificate/status-changes?minutes=1');
    expect(changes.body.orders).toContainEqual({
      order_id: Number(order),
      certificate_id: expect.any(Number),
      status: 'pending',
    });
    const past = 'filters[status_last_updated]=2020-01-01...2020-01-02';
    expect((await harness.api('GET', `/order/certificate/status-changes?${past}`)).text).toBe('{}');
  });

  it.each(['minutes=10081', 'seconds=604801'])('refuses a window over seven days (%s)', async (query) => {
    expect(codesOf(await harness.api('GET', `/order/certificate/status-changes?${query}`))).toEqual([
      'time_frame_too_long',
    ]);
  });

  it('lists as CSV when asked', async () => {
    await bench.place();
    const answer = await fetch(`${harness.url}/services/v2/order/certificate`, {
      headers: { 'X-DC-DEVKEY': 'KEY-OF-THE-TESTS-0123456789ABCDEF', Accept: 'text/csv' },
    });
    expect(answer.headers.get('content-type')).toContain('text/csv');
    expect((await answer.text()).split('\r\n')[0]).toMatch(/^id,certificate\.id,/);
  });
});
