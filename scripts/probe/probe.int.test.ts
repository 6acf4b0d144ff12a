import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { company, person, sampleCsr, sampleOrders } from '@/lib/digicert/testing/sample-order';
import { apiKey, standInCa } from '@/lib/digicert/testing/stand-in-ca';
import { createAsker } from './ask';
import { facts, probe, table } from './probe';

let ca: Awaited<ReturnType<typeof standInCa>>;
let organisationId: string;
beforeAll(async () => {
  ca = await standInCa();
  const client = ca.client();
  organisationId = await client.createOrganisation(company, person);
  const order = sampleOrders(organisationId, await sampleCsr());
  const { orderId } = await client.placePrivateServicesOrder(order());
  await client.placePrivateServicesOrder(order());
  await ca.passAll(orderId);
  // Three probes within the seconds of one test are more than a key may ask.
  await ca.desk('PUT', '/knobs', { rateLimits: false });
});
afterAll(() => ca.close());

const product = 'pkio_private_services_server';
const asker = () => createAsker({ baseUrl: `${ca.url}/services/v2`, apiKey, containerId: undefined });
const methods = async () => {
  const { requests } = (await ca.desk('GET', '/requests')) as { requests: { method: string }[] };
  return new Set(requests.map(({ method }) => method));
};

describe('the probe on an account', () => {
  it('only reads unless told otherwise, and finds nothing that differs', async () => {
    await ca.desk('DELETE', '/requests');
    const ask = asker();
    const lines = await probe(ask, undefined);
    expect(await methods()).toEqual(new Set(['GET']));
    expect(lines.filter(({ verdict }) => verdict === 'differs')).toEqual([]);
    expect(lines.filter(({ verdict }) => verdict === 'holds').length).toBeGreaterThan(10);
    const unseen = lines.filter(({ verdict }) => verdict === 'unseen').map(({ id }) => id);
    expect(unseen).toEqual(
      ['ORG-1', 'INF-2', 'IND-1', 'TRK-1', 'PIN-1', 'QUO-1', 'ORD-1', 'ORD-2', 'CSR-1'].filter((id) =>
        unseen.includes(id),
      ),
    );
    expect(ask.count()).toBeLessThan(50);
  });

  it('places and cancels one order when a sandbox product is named', async () => {
    const count = async () => ((await ca.desk('GET', '/api/orders')) as { orders: unknown[] }).orders.length;
    const before = await count();
    const lines = await probe(asker(), { product, organisationId });
    expect(await count()).toBe(before + 1);
    expect(lines.find(({ id }) => id === 'ORD-2')).toMatchObject({
      verdict: 'holds',
      seen: expect.stringContaining('cancel 204'),
    });
    expect(lines.find(({ id }) => id === 'ORD-1')).toMatchObject({ verdict: 'holds' });
  });

  it('says what differs, and shows no key and no person', async () => {
    await ca.desk('PUT', '/knobs', { unknownStatus: 'awaiting_moon_phase' });
    const lines = await probe(asker(), undefined);
    await ca.desk('DELETE', '/knobs');
    expect(lines.find(({ id }) => id === 'STA-1')).toMatchObject({
      verdict: 'differs',
      seen: 'unknown: awaiting_moon_phase',
    });
    const shown = table(lines) + JSON.stringify(lines);
    for (const word of [apiKey, person.lastName, person.email, company.name])
      expect(shown).not.toContain(word);
  });
});

describe('docs/digicert.md', () => {
  const text = readFileSync('docs/digicert.md', 'utf8');
  it('tells each fact that the probe proves, with its origin', () => {
    for (const { id, origin } of facts)
      expect(text).toMatch(new RegExp(`\\| ${id} \\|[^\\n]*\\| ${origin} \\|`));
  });
  it('tells no fact that the probe does not have', () => {
    const told = [...text.matchAll(/^\| ([A-Z]+-\d) \|/gm)].map(([, id]) => id);
    expect(told.toSorted()).toEqual(facts.map(({ id }) => id).toSorted());
  });
});
