import { afterAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { makeUser, signedIn } from '../accounts/accounts.fixture';
import { knownVat } from './known-vat';

afterAll(() => db().$disconnect());

/** The VAT of a new customer from that country. */
async function treatmentFor(billingCountry: string, vatChecked: 'not_checked' | 'valid' | 'could_not_ask') {
  const { userId } = await makeUser();
  const data = { billingCountry, vatChecked };
  await db().account.updateMany({ where: { users: { some: { id: userId } } }, data });
  return knownVat(await signedIn(userId));
}

describe('the VAT shown before paying', () => {
  it('M02 is not known of a visitor, nor of staff', async () => {
    expect(await knownVat({ kind: 'nobody' })).toBeNull();
    expect(await knownVat(await signedIn((await makeUser({ staff: 'sales' })).userId))).toBeNull();
  });

  it('M02 follows the country and the checked number of the account', async () => {
    expect(await treatmentFor('NL', 'not_checked')).toEqual({ rule: 'domestic', percent: 21 });
    expect(await treatmentFor('BE', 'valid')).toEqual({ rule: 'reverse_charge', percent: 0 });
    expect(await treatmentFor('BE', 'could_not_ask')).toEqual({ rule: 'eu_consumer', percent: 21 });
    expect(await treatmentFor('CH', 'not_checked')).toEqual({ rule: 'outside_eu', percent: 0 });
  });
});
