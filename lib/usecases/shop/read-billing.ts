import { db } from '@/lib/db/client';
import { canChangeBilling } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { eInvoiceOf } from '@/lib/domain/account/billing-details';
import { Problem } from '@/lib/domain/problem';

/** The billing data of the signed-in customer's account, to begin the checkout with. Throws `forbidden`. */
export async function readBilling(actor: Actor) {
  if (actor.kind !== 'user' || !canChangeBilling(actor, actor)) throw new Problem('forbidden');
  const [account, user] = await Promise.all([
    db().account.findUniqueOrThrow({ where: { id: actor.accountId } }),
    db().user.findUniqueOrThrow({ where: { id: actor.userId } }),
  ]);
  const { name, number, billingName, billingEmail } = account;
  const isMine = !billingEmail || billingEmail === user.email;
  return {
    organisationName: name,
    accountNumber: number,
    billingContact: isMine ? ('me' as const) : ('other' as const),
    billingName: isMine ? '' : (billingName ?? ''),
    billingEmail: isMine ? '' : (billingEmail ?? ''),
    billingPhone: isMine ? '' : (account.billingPhone ?? ''),
    country: account.billingCountry,
    vatNumber: account.vatNumber ?? '',
    street: account.billingStreet ?? '',
    postcode: account.billingPostcode ?? '',
    city: account.billingCity ?? '',
    kvkNumber: account.kvkNumber ?? '',
    ...eInvoiceOf(account),
  };
}
