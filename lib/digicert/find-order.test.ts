import { describe, expect, it } from 'vitest';
import { createDigicert } from './client';
import type { LostOrder } from './find-order';
import { type Answer, refusal, scriptedFetch } from './testing/scripted-fetch';

const lost: LostOrder = {
  reference: 'Z-10001',
  productNameId: 'pkio_private_services_server',
  commonName: 'Bakkerij.qvtl.nl',
  organisationId: '700123',
  from: new Date('2026-02-03T09:15:00Z'),
  to: new Date('2026-02-03T09:25:00Z'),
};
const field: Answer = {
  status: 200,
  body: { metadata: [{ id: 11, label: 'Zegel reference', is_active: 1 }] },
};
const noField = refusal(403, 'access_denied|missing_permission');

function order(id: number, changes: Record<string, unknown> = {}) {
  return {
    id,
    status: 'pending',
    date_created: '2026-02-03T09:16:00+00:00',
    certificate: { id: id + 1000, common_name: 'bakkerij.qvtl.nl' },
    organization: { id: 700123 },
    ...changes,
  };
}
const withReference = (value: string) => ({ custom_fields: [{ metadata_id: '11', value }] });

function search(fieldAnswer: Answer, listed: object[], read: object[]) {
  const { fetch, asked } = scriptedFetch(
    fieldAnswer,
    { status: 200, body: { orders: listed, page: { total: listed.length } } },
    ...read.map((body): Answer => ({ status: 200, body })),
  );
  return {
    asked,
    ca: createDigicert({ baseUrl: 'https://ca.test', apiKey: 'k'.repeat(16), fetch, pauseMs: 1 }),
  };
}

describe('looking for an order whose answer was lost (reference 2.6)', () => {
  it('finds it by our reference, whatever name the CA gave it', async () => {
    const other = order(1, withReference('Z-9999'));
    const ours = order(2, {
      ...withReference('Z-10001'),
      certificate: { id: 5, common_name: 'other.qvtl.nl' },
    });
    const { ca, asked } = search(field, [order(1), order(2)], [other, ours]);
    expect(await ca.findOrder(lost)).toEqual({ state: 'found', orderId: '2', certificateId: '5' });
    expect(Object.fromEntries(asked[1]?.url.searchParams ?? [])).toMatchObject({
      'filters[product_name_id]': 'pkio_private_services_server',
      'filters[organization_id]': '700123',
      'filters[date_created]': '2026-02-02...2026-02-04',
    });
  });

  it('never takes an order with another reference for ours', async () => {
    const { ca } = search(field, [order(1)], [order(1, withReference('Z-9999'))]);
    expect(await ca.findOrder(lost)).toEqual({ state: 'not_found' });
  });

  it('takes the one order with the same name and organisation when orders carry no reference', async () => {
    const { ca } = search(noField, [order(1), order(2)], [order(1, { organization: { id: 1 } }), order(2)]);
    expect(await ca.findOrder(lost)).toEqual({ state: 'found', orderId: '2', certificateId: '1002' });
  });

  it('leaves the choice to a person when several fit', async () => {
    const { ca } = search(field, [order(1), order(2)], [order(1), order(2)]);
    expect(await ca.findOrder(lost)).toEqual({ state: 'ambiguous', orderIds: ['1', '2'] });
  });

  it('does not read orders from before or after that time', async () => {
    const early = order(1, { date_created: '2026-02-03T09:00:00+00:00' });
    const late = order(2, { date_created: '2026-02-03T09:40:00+00:00' });
    const { ca, asked } = search(field, [early, late], []);
    expect(await ca.findOrder(lost)).toEqual({ state: 'not_found' });
    expect(asked).toHaveLength(2);
  });

  it('looks by name when the order would have made the organisation', async () => {
    const { ca, asked } = search(field, [], []);
    expect(await ca.findOrder({ ...lost, organisationId: undefined })).toEqual({ state: 'not_found' });
    expect(asked[1]?.url.searchParams.get('filters[common_name]')).toBe('Bakkerij.qvtl.nl');
  });

  it('does not conclude "not there" from a list it could not read', async () => {
    const { ca } = search(field, [{ status: 'pending' }], []);
    await expect(ca.findOrder(lost)).rejects.toMatchObject({
      kind: 'unavailable',
      code: 'unreadable_answer',
    });
  });

  it('reads every page of a long list', async () => {
    const early = { date_created: '2026-02-03T01:00:00+00:00' };
    const pages = [order(1, early), order(2)].map(
      (one): Answer => ({ status: 200, body: { orders: [one], page: { total: 2 } } }),
    );
    const { fetch } = scriptedFetch(field, ...pages, {
      status: 200,
      body: order(2, withReference('Z-10001')),
    });
    const ca = createDigicert({ baseUrl: 'https://ca.test', apiKey: 'k'.repeat(16), fetch });
    expect(await ca.findOrder(lost)).toMatchObject({ state: 'found', orderId: '2' });
  });
});
