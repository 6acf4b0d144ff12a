import type { Account, CartLine, Purchase, PurchaseLine, User } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/domain/account/actor';
import { electronicAddress } from '@/lib/domain/account/billing-details';
import type { CustomerAnswers } from '@/lib/domain/checkout/checkout';
import { passwordMatches } from '../accounts/parts/passwords';
import type { Checkout } from './checkout';

interface Earlier extends Purchase {
  lines: PurchaseLine[];
  account: Account;
  user: User;
}

/**
 * Whether the buyer asks for what this purchase already is, to the last letter. A double click does; somebody who came
 * back to correct an address, a number of products or the chosen password does not, and must not pay for the old one.
 */
export async function isSamePurchase(
  earlier: Earlier,
  cart: { currency: string; lines: CartLine[] },
  actor: Actor,
  checkout: Checkout,
): Promise<boolean> {
  return (
    sameThings(earlier, cart) &&
    earlier.netCents === checkout.shown.netCents &&
    sameBilling(earlier, checkout.customer.answers) &&
    (await sameBuyer(earlier, actor, checkout.customer))
  );
}

function sameThings(earlier: Earlier, cart: { currency: string; lines: CartLine[] }): boolean {
  const quantities = (lines: { productId: string; quantity: number }[]) =>
    lines
      .map(({ productId, quantity }) => `${productId} ${quantity}`)
      .sort()
      .join();
  return earlier.currency === cart.currency && quantities(earlier.lines) === quantities(cart.lines);
}

function sameBilling({ account, user, purchaseOrderNumber }: Earlier, answers: CustomerAnswers): boolean {
  const pairs = [
    [account.vatNumber, answers.vatNumber ?? null],
    [account.billingStreet, answers.street],
    [account.billingPostcode, answers.postcode],
    [account.billingCity, answers.city],
    [account.billingCountry, answers.country],
    [account.billingName, billingContact(answers).name ?? `${user.firstName} ${user.lastName}`],
    [account.billingEmail, billingContact(answers).email ?? user.email],
    [account.billingPhone, billingContact(answers).phone ?? null],
    [account.eInvoiceScheme, electronicAddress(answers).eInvoiceScheme],
    [account.eInvoiceId, electronicAddress(answers).eInvoiceId],
    [purchaseOrderNumber, answers.purchaseOrderNumber ?? null],
  ];
  return pairs.every(([had, wanted]) => had === wanted);
}

/** The other person who gets the invoice; what was filled in before "I am" was chosen does not count. */
export function billingContact(answers: CustomerAnswers): { name?: string; email?: string; phone?: string } {
  const { billingContact: who, billingName, billingEmail, billingPhone } = answers;
  if (who === 'me') return {};
  return {
    ...(billingName ? { name: billingName } : {}),
    ...(billingEmail ? { email: billingEmail } : {}),
    ...(billingPhone ? { phone: billingPhone } : {}),
  };
}

async function sameBuyer(
  { account, user, accountId, userId }: Earlier,
  actor: Actor,
  customer: Checkout['customer'],
): Promise<boolean> {
  if (customer.kind === 'known') {
    return actor.kind === 'user' && actor.accountId === accountId && actor.userId === userId;
  }
  const { firstName, lastName, email, phone, organisationName, username, password } = customer.answers;
  const pairs = [
    [user.firstName, firstName],
    [user.lastName, lastName],
    [user.email, email],
    [user.phone, phone],
    [account.name, organisationName],
  ];
  const named = user.username === username || user.username === `${username}-${account.number}`;
  const same = user.setUpAt === null && named && pairs.every(([had, wanted]) => had === wanted);
  return same && passwordMatches(user.passwordHash, password);
}
