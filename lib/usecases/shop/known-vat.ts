import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import { type VatTreatment, vatTreatment } from '@/lib/domain/money/vat';

/** The VAT that a signed-in customer pays, from the account's country and checked number; null for anybody else. */
export async function knownVat(actor: Actor): Promise<VatTreatment | null> {
  if (actor.kind !== 'user') return null;
  const { billingCountry, vatChecked } = await db().account.findUniqueOrThrow({
    where: { id: actor.accountId },
    select: { billingCountry: true, vatChecked: true },
  });
  return vatTreatment({ country: billingCountry, vatNumberConfirmed: vatChecked === 'valid' });
}
