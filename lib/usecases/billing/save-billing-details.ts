import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { canChangeBilling } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { type BillingDetails, electronicAddress } from '@/lib/domain/account/billing-details';
import { provinceAt } from '@/lib/domain/account/invoice-address';
import { Problem } from '@/lib/domain/problem';
import { recordAudit } from '../audit/record-audit';
import { checkVat } from '../shop/check-vat';

/**
 * Changes who gets the bills and what stands on the next ones; those that were made stay as they are. A VAT number that
 * VIES cannot tell about now is asked for again by a job. Throws `forbidden`, and `invalid_input` for a VAT number that
 * is not registered.
 */
export async function saveBillingDetails(actor: Actor, details: BillingDetails): Promise<void> {
  if (actor.kind !== 'user' || !canChangeBilling(actor, actor)) throw new Problem('forbidden');
  const { accountId } = actor;
  const account = await db().account.findUniqueOrThrow({ where: { id: accountId } });
  const vatNumber = details.vatNumber ?? null;
  const known = vatNumber === account.vatNumber && account.vatChecked === 'valid';
  const vat = known ? {} : await checkVat(details.vatNumber);
  await transaction(async (tx) => {
    const data = { ...rowOf(details), billingProvince: provinceAt(account, details), vatNumber, ...vat };
    await tx.account.update({ where: { id: accountId }, data });
    await recordAudit(tx, { actor, action: 'change_billing', objectKind: 'account', objectId: accountId });
  });
}

function rowOf(details: BillingDetails) {
  return {
    billingName: details.billingName,
    billingEmail: details.billingEmail,
    billingStreet: details.street,
    billingPostcode: details.postcode,
    billingCity: details.city,
    billingCountry: details.country,
    kvkNumber: details.kvkNumber ?? null,
    ...electronicAddress(details),
  };
}
