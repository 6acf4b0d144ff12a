import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemOf } from '../links/links.fixture';
import { askVat } from './ask-vat';
import { openShop } from './shop.fixture';

let shop: Awaited<ReturnType<typeof openShop>>;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

describe('S0-1.1.10a a VAT number while it is filled in', () => {
  it.each([
    ['BE0123456749', 'valid', 'Test NV Brussel'],
    ['NL123456782B90', 'invalid', null],
  ])('%s is %s', async (vatNumber, state, name) => {
    expect(await askVat(vatNumber, '192.0.2.50')).toEqual({ vatNumber, state, name });
  });

  it('is not called wrong while the register is down', async () => {
    await shop.turnRegisters({ viesOutage: 'MS_UNAVAILABLE' });
    expect(await askVat('BE0123456749', '192.0.2.51')).toMatchObject({ state: 'could_not_ask', name: null });
    await shop.turnRegisters({ viesOutage: 'none' });
  });

  it('is not asked about without end from one address', async () => {
    const asked = Array.from({ length: 31 }, () => askVat('BE0123456749', '192.0.2.52'));
    const [refused, ...more] = (await Promise.allSettled(asked)).filter(
      ({ status }) => status === 'rejected',
    );
    expect(more).toEqual([]);
    expect(await problemOf(Promise.reject(refused?.status === 'rejected' && refused.reason))).toBe(
      'too_many_requests',
    );
  });
});
