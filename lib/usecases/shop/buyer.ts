import type { Tx } from '@/lib/db/client';
import { canChangeBilling } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { electronicAddress } from '@/lib/domain/account/billing-details';
import { provinceAt } from '@/lib/domain/account/invoice-address';
import type { CustomerAnswers } from '@/lib/domain/checkout/checkout';
import { Problem } from '@/lib/domain/problem';
import { createAccountWithOwner } from '../accounts/create-account-with-owner';
import type { VatCheck } from './check-vat';
import type { Checkout } from './checkout';
import { billingContact } from './same-purchase';

/**
 * The account and user that buy: the signed-in ones with the billing data they give now, or new ones made here. Throws
 * `session_ended`, and `forbidden` for who may not buy for the account.
 */
export async function buyerOf(
  tx: Tx,
  actor: Actor,
  { customer, locale }: Checkout,
  vat: VatCheck,
): Promise<{ accountId: string; userId: string }> {
  if (customer.kind === 'known') {
    if (actor.kind !== 'user') throw new Problem('session_ended');
    const { accountId, userId } = actor;
    if (!canChangeBilling(actor, { accountId })) throw new Problem('forbidden');
    const user = await tx.user.findUniqueOrThrow({ where: { id: userId } });
    const account = await tx.account.findUniqueOrThrow({ where: { id: accountId } });
    const billingProvince = provinceAt(account, customer.answers);
    const data = { ...billingOf(customer.answers, nameOf(user), vat), billingProvince };
    await tx.account.update({ where: { id: accountId }, data });
    return { accountId, userId };
  }
  const { firstName, lastName, email, phone, organisationName, username, password } = customer.answers;
  const { accountId, userId } = await createAccountWithOwner(tx, {
    account: { name: organisationName, phone, ...billingOf(customer.answers, nameOf(customer.answers), vat) },
    owner: { firstName, lastName, email, phone, username, password },
    locale,
  });
  return { accountId, userId };
}

interface Buyer {
  name: string;
  email: string;
}

function nameOf(person: { firstName: string; lastName: string; email: string }): Buyer {
  return { name: `${person.firstName} ${person.lastName}`, email: person.email };
}

function billingOf(answers: CustomerAnswers, buyer: Buyer, vat: VatCheck) {
  const contact = billingContact(answers);
  const { name, email } = { ...buyer, ...contact };
  return {
    vatNumber: answers.vatNumber ?? null,
    ...vat,
    billingName: name,
    billingEmail: email,
    billingPhone: contact.phone ?? null,
    billingStreet: answers.street,
    billingPostcode: answers.postcode,
    billingCity: answers.city,
    billingCountry: answers.country,
    // Asked only for an electronic invoice; what the account knows already stays.
    ...(answers.kvkNumber ? { kvkNumber: answers.kvkNumber } : {}),
    ...electronicAddress(answers),
  };
}
