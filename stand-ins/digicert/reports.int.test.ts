import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OrderBench, openBench } from './test-bench';
import { at, codesOf, type Harness, issueOrder } from './test-harness';

let bench: OrderBench;
let harness: Harness;
beforeAll(async () => {
  bench = await openBench();
  harness = bench.harness;
});
afterAll(() => harness.close());
beforeEach(() => bench.next());

const individual = {
  first_name: 'Sanne',
  last_name: 'de Wit',
  email: 's.dewit@voorbeeldbakkerij.test',
  telephone: '+31 20 555 0101',
  country: 'nl',
  state: 'Utrecht',
  city: 'Utrecht',
  zip: '3511 AB',
};

async function placeForPerson(): Promise<string> {
  const answer = await harness.api('POST', '/order/certificate/pkio_qualified_burger', {
    certificate: { signature_hash: 'sha256', profile_option: 'nonrepudiation', individual },
    csa_agreed_to: true,
    provisioning_method: 'qscd',
    order_validity: { years: 1 },
    payment_method: 'balance',
  });
  if (answer.status !== 201) throw new Error(answer.text);
  return String(answer.body.id);
}

describe('the report of orders', () => {
  it('is CSV with one line per order, and obeys filters and limit', async () => {
    const order = await bench.place();
    await bench.next();
    await bench.place();
    const { headers, text } = await harness.api('GET', `/report/order?filters[id]=${order}`);
    expect(headers.get('content-type')).toContain('text/csv');
    const [columns, row, ...rest] = text.trimEnd().split('\r\n');
    expect(columns?.split(',')).toEqual(expect.arrayContaining(['id', 'certificate.common_name', 'status']));
    expect(row?.startsWith(`${order},`)).toBe(true);
    expect(rest).toEqual([]);
    const limited = await harness.api('GET', '/report/order?limit=1');
    expect(limited.text.trimEnd().split('\r\n')).toHaveLength(2);
  });
});

describe('the counts of expiring orders', () => {
  it('take an order within each term that it ends in', async () => {
    const container = at((await harness.api('GET', '/container')).body, 'containers.0.id');
    const path = `/report/order/${container}/expiring`;
    const counts = async () => (await harness.api('GET', path)).body;
    await issueOrder(harness, bench.body({ order_validity: { years: 1 } }));
    await bench.next();
    await issueOrder(harness, bench.body({ order_validity: { days: 45 } }));
    expect(await counts()).toEqual({
      expiring_orders: [
        { days_expiring: 90, order_count: 1 },
        { days_expiring: 60, order_count: 1 },
        { days_expiring: 30, order_count: 0 },
      ],
    });
  });

  it('need a division that exists', async () => {
    expect(codesOf(await harness.api('GET', '/report/order/1/expiring'))).toEqual(['container_not_found']);
  });
});

describe('the addresses in the certificate of a person', () => {
  const validation = async (order: string) =>
    (await harness.api('GET', `/order/certificate/${order}/email-validation`)).body;

  it('are mailed once the order is approved and validated with the identity', async () => {
    const order = await placeForPerson();
    expect(await validation(order)).toEqual({
      delivery_options: 'email',
      emails: [{ email: individual.email, status: 'unvalidated' }],
    });
    const request = at(await bench.info(order), 'requests.0.id');
    await harness.api('PUT', `/request/${request}/status`, { status: 'approved' });
    expect(at(await validation(order), 'emails.0.date_emailed')).toMatch(/\+00:00$/);
    await harness.desk('POST', `/orders/${order}/identity`, { result: 'passed' });
    expect(at(await validation(order), 'emails.0.status')).toBe('validated');
  });

  it('do not exist for a server, nor without an order', async () => {
    expect((await validation(await bench.place())).emails).toEqual([]);
    expect(codesOf(await harness.api('GET', '/order/certificate/1/email-validation'))).toEqual([
      'not_found|order',
    ]);
  });
});
