import { type Asker, at, listAt } from './ask';
import { type Fact, judge, told, unseen } from './fact';

const isPerson = (name: unknown): boolean => /^pkio_.*(person|burger)/.test(String(name));
const productOf = (order: unknown) => at(order, 'product_name_id') ?? at(order, 'product.name_id');
const none = unseen('the account has no order of a person');

/** Order info of the newest order of a person; undefined when the account has none. */
async function newest(ask: Asker): Promise<unknown> {
  const { body } = await ask.get('/order/certificate?sort=-date_created&limit=100');
  const order = listAt(body, 'orders').find((one) => isPerson(productOf(one)));
  return order && (await ask.get(`/order/certificate/${at(order, 'id')}`)).body;
}

const presence = (order: unknown, keys: readonly string[]) =>
  told(keys.map((key) => `${key} ${at(order, key) === undefined ? 'absent' : 'there'}`).join(', '));

/** Holder, parcel, PIN and replacement: no page tells how any of them shows in the interface. */
export const personFacts: readonly Fact[] = [
  {
    id: 'IND-1',
    what: 'Order info tells the id of the holder, to name them by in a later order',
    origin: 'assumed',
    prove: async (ask) => {
      const order = await newest(ask);
      return order ? presence(order, ['certificate.individual.id', 'individual.id']) : none;
    },
  },
  {
    id: 'TRK-1',
    what: 'Order info tells where the parcel is: status, carrier and number under ship_info',
    origin: 'assumed',
    prove: async (ask) => {
      const order = await newest(ask);
      const keys = ['status', 'carrier', 'tracking_number'].map((key) => `ship_info.${key}`);
      return order ? presence(order, keys) : none;
    },
  },
  {
    id: 'PIN-1',
    what: 'The PIN of the device comes by letter: order info has no field for it that we read',
    origin: 'assumed',
    prove: async (ask) => {
      const order = await newest(ask);
      return order ? presence(order, ['hardware_init_code', 'ship_info.pin']) : none;
    },
  },
  {
    id: 'REI-1',
    what: 'A device is replaced by a reissue without CSR: the person products ask for none',
    origin: 'assumed',
    prove: async (ask) => {
      const { body } = await ask.get('/product');
      const name = listAt(body, 'products')
        .map((product) => at(product, 'name_id'))
        .find(isPerson);
      if (!name) return unseen('no product for persons is switched on');
      const asks = at((await ask.get(`/product/${name}`)).body, 'csr_required');
      return judge(asks !== true, `csr_required ${String(asks)}`);
    },
  },
];
