import { type Asker, at, codesOf, listAt } from './ask';
import { type Fact, judge, told, unseen } from './fact';

const known = new Set([
  ...['pending', 'needs_approval', 'processing', 'approved', 'waiting_pickup', 'reissue_pending'],
  ...['issued', 'rejected', 'canceled', 'revoked', 'expired'],
]);

const pkio = (order: unknown): boolean =>
  String(at(order, 'product_name_id') ?? at(order, 'product.name_id')).startsWith('pkio_');

async function someOrders(ask: Asker): Promise<unknown[]> {
  return listAt((await ask.get('/order/certificate?sort=-date_created&limit=100')).body, 'orders');
}

/** Order info of the newest order that fits; undefined when the account has none. */
async function newest(ask: Asker, fits: (order: unknown) => boolean): Promise<unknown> {
  const order = (await someOrders(ask)).find((one) => pkio(one) && fits(one));
  return order && (await ask.get(`/order/certificate/${at(order, 'id')}`)).body;
}

const none = unseen('the account has no such order');

/** Lists, order info, checks, downloads. */
export const orderFacts: readonly Fact[] = [
  {
    id: 'LST-1',
    what: 'The list of orders tells its total, and sorts by id when asked',
    origin: 'assumed',
    prove: async (ask) => {
      const { body } = await ask.get('/order/certificate?sort=id&limit=100');
      const ids = listAt(body, 'orders').map((order) => Number(at(order, 'id')));
      if (ids.length < 2) return unseen(`${ids.length} orders`);
      const sorted = ids.every((id, place) => place === 0 || id > (ids[place - 1] ?? 0));
      return judge(sorted && at(body, 'page.total') !== undefined, sorted ? 'sorted' : 'not sorted');
    },
  },
  {
    id: 'LST-2',
    what: 'A filter on several ids gives those orders',
    origin: 'documented',
    prove: async (ask) => {
      const ids = (await someOrders(ask)).slice(0, 2).map((order) => String(at(order, 'id')));
      if (ids.length < 2) return unseen(`${ids.length} orders`);
      const query = ids.map((id, place) => `filters[id][${place}]=${id}`).join('&');
      const { body } = await ask.get(`/order/certificate?${query}`);
      return judge(listAt(body, 'orders').length === 2, `${listAt(body, 'orders').length} of 2`);
    },
  },
  {
    id: 'STA-1',
    what: 'Every status of an order is one we know (G5)',
    origin: 'documented',
    prove: async (ask) => {
      const seen = [...new Set((await someOrders(ask)).map((order) => String(at(order, 'status'))))];
      const strange = seen.filter((status) => !known.has(status));
      if (seen.length === 0) return none;
      return judge(
        strange.length === 0,
        strange.length > 0 ? `unknown: ${strange.join(', ')}` : seen.join(', '),
      );
    },
  },
  {
    id: 'CHG-1',
    what: 'Status changes look back a week at most: more is time_frame_too_long',
    origin: 'documented',
    prove: async (ask) => {
      const near = await ask.get('/order/certificate/status-changes?minutes=5');
      const far = await ask.get('/order/certificate/status-changes?minutes=10081');
      return judge(
        near.status === 200 && far.status === 400,
        `HTTP ${near.status}; HTTP ${far.status} ${codesOf(far)}`,
      );
    },
  },
  {
    id: 'INF-1',
    what: 'What order info tells of oin, exclude_oin, use_qvtl_domain and the representative (G7)',
    origin: 'assumed',
    prove: async (ask) => {
      const order = await newest(ask, (one) =>
        String(at(one, 'product_name_id')).includes('services_server'),
      );
      if (!order) return none;
      const keys = [
        'certificate.oin',
        'oin',
        'exclude_oin',
        'use_qvtl_domain',
        'verified_contacts',
        'approver',
      ];
      return told(
        keys.map((key) => `${key} ${at(order, key) === undefined ? 'absent' : 'there'}`).join(', '),
      );
    },
  },
  {
    id: 'INF-2',
    what: 'How order info spells the provisioning method (C-11)',
    origin: 'assumed',
    prove: async (ask) => {
      const keys = ['provisioning_method', 'cs_provisioning_method'];
      const order = await newest(ask, (one) => /person|burger/.test(String(at(one, 'product_name_id'))));
      if (!order) return none;
      return told(keys.filter((key) => at(order, key) !== undefined).join(', ') || 'neither');
    },
  },
  {
    id: 'INF-3',
    what: 'Custom fields stand in order info and not in the list: an order is found by our reference one by one',
    origin: 'assumed',
    prove: async (ask) => {
      const [line] = await someOrders(ask);
      if (!line) return none;
      const { body } = await ask.get(`/order/certificate/${at(line, 'id')}`);
      const inList = at(line, 'custom_fields') !== undefined;
      const inInfo = at(body, 'custom_fields') !== undefined;
      return judge(inInfo && !inList, `list ${inList ? 'yes' : 'no'}, info ${inInfo ? 'yes' : 'no'}`);
    },
  },
  {
    id: 'IDS-1',
    what: 'Ids are whole numbers, or text of digits',
    origin: 'observed',
    prove: async (ask) => {
      const [line] = await someOrders(ask);
      if (!line) return none;
      return judge(/^\d+$/.test(String(at(line, 'id'))), `list: ${typeof at(line, 'id')}`);
    },
  },
  {
    id: 'CHK-1',
    what: 'Which checks an open order shows, and whether one of them is the representative',
    origin: 'assumed',
    prove: async (ask) => {
      const order = (await someOrders(ask)).find((one) => pkio(one) && at(one, 'status') === 'pending');
      if (!order) return none;
      const { body } = await ask.get(`/order/certificate/${at(order, 'id')}/validation`);
      const checks = listAt(body, 'organization_validations');
      const details = checks.flatMap((one) => Object.keys(Object(at(one, 'verification_details'))));
      return told(
        `types ${checks.map((one) => at(one, 'type'))}; details ${[...new Set(details)].join(', ')}`,
      );
    },
  },
  {
    id: 'DWN-1',
    what: 'pem_all holds the leaf and all its issuers; how many differs per product',
    origin: 'documented',
    prove: async (ask) => {
      const order = (await someOrders(ask)).find((one) => pkio(one) && at(one, 'status') === 'issued');
      if (!order) return none;
      const { body } = await ask.get(`/certificate/${at(order, 'certificate.id')}/chain`);
      const issuers = listAt(body, 'intermediates').length;
      return judge(issuers > 0, `${issuers} issuers`);
    },
  },
];
