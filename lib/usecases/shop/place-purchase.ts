import { now } from '@/lib/base/clock';
import { hashToken, newId, newNumber } from '@/lib/base/ids';
import { db, type Tx } from '@/lib/db/client';
import { isDuplicate, transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import type { CustomerAnswers, NewCustomerAnswers } from '@/lib/domain/checkout/checkout';
import type { Locale } from '@/lib/domain/locale';
import { totalOf } from '@/lib/domain/money/price';
import { vatTreatment } from '@/lib/domain/money/vat';
import { Problem } from '@/lib/domain/problem';
import { vies } from '@/lib/registers/registers';
import { createAccountWithOwner } from '../accounts/create-account-with-owner';
import { priceNow } from './products';

export interface Checkout {
  cartToken: string | undefined;
  locale: Locale;
  /** `new` makes an account; a signed-in customer buys for the own one. */
  customer: { kind: 'new'; answers: NewCustomerAnswers } | { kind: 'known'; answers: CustomerAnswers };
}

/**
 * Turns the cart into a purchase with one intended payment, and makes the account of a new customer, all at once or not
 * at all. A double click, a reload and a second tab come to the same purchase: there is one open purchase per cart.
 * Answers the purchase's id; the money is asked by `startPayment`.
 *
 * Throws `cart_empty`, and `invalid_input` with fields; VIES being down stops nobody (`vatChecked` says so).
 */
export async function placePurchase(actor: Actor, checkout: Checkout): Promise<string> {
  const earlier = await purchaseOfCart(db(), checkout.cartToken);
  if (earlier) return earlier;
  const vat = await checkVat(checkout.customer.answers.vatNumber);
  try {
    return await transaction((tx) => place(tx, actor, checkout, vat));
  } catch (error) {
    const first = isDuplicate(error) ? await purchaseOfCart(db(), checkout.cartToken) : undefined;
    if (!first) throw error;
    return first;
  }
}

type VatCheck = Awaited<ReturnType<typeof checkVat>>;

async function checkVat(vatNumber: string | undefined) {
  if (!vatNumber) return { vatChecked: 'not_checked', vatProof: null } as const;
  const answer = await vies().check(vatNumber);
  if (answer.state === 'invalid') {
    throw new Problem('invalid_input', { fields: { vatNumber: 'vat_number_not_registered' } });
  }
  return {
    vatChecked: answer.state,
    vatProof: answer.state === 'valid' ? (answer.requestIdentifier ?? null) : null,
  };
}

async function purchaseOfCart(
  tx: Pick<Tx, 'purchase'>,
  token: string | undefined,
): Promise<string | undefined> {
  if (!token) return undefined;
  const purchase = await tx.purchase.findFirst({
    where: { cart: { tokenHash: hashToken(token), closedAt: null }, state: { in: ['open', 'paid'] } },
    select: { id: true },
  });
  return purchase?.id;
}

async function place(tx: Tx, actor: Actor, checkout: Checkout, vat: VatCheck): Promise<string> {
  const cart = await tx.cart.findFirst({
    where: { tokenHash: hashToken(checkout.cartToken ?? ''), closedAt: null },
    include: { lines: true },
  });
  if (!cart || cart.lines.length === 0) throw new Problem('cart_empty');
  const { answers } = checkout.customer;
  const at = now();
  const owner = await ownerOf(tx, actor, checkout, vat);
  const lines = await Promise.all(
    cart.lines.map(async ({ productId, quantity }) => ({
      productId,
      quantity,
      centsPerYear: await priceNow(tx, productId, cart.currency, at),
    })),
  );
  const { rule, percent } = vatTreatment({
    country: answers.country,
    vatNumberConfirmed: vat.vatChecked === 'valid',
  });
  const total = totalOf(lines, percent);
  const id = newId();
  await tx.purchase.create({
    data: {
      id,
      number: newNumber(9),
      ...owner,
      cartId: cart.id,
      state: 'open',
      currency: cart.currency,
      locale: checkout.locale,
      ...total,
      vatRule: rule,
      vatPercent: percent,
      purchaseOrderNumber: answers.purchaseOrderNumber ?? null,
      createdAt: at,
      lines: { create: lines.map((line) => ({ id: newId(), ...line })) },
      payments: {
        create: {
          id: newId(),
          state: 'intended',
          method: answers.method,
          amountCents: total.totalCents,
          currency: cart.currency,
          createdAt: at,
        },
      },
    },
  });
  return id;
}

function billingOf(answers: CustomerAnswers, buyer: { name: string; email: string }, vat: VatCheck) {
  return {
    vatNumber: answers.vatNumber ?? null,
    ...vat,
    billingName: answers.billingName ?? buyer.name,
    billingEmail: answers.billingEmail ?? buyer.email,
    billingStreet: answers.street,
    billingPostcode: answers.postcode,
    billingCity: answers.city,
    billingCountry: answers.country,
  };
}

/** The account and user that buy: the signed-in ones, or new ones made here. */
async function ownerOf(tx: Tx, actor: Actor, { customer, locale }: Checkout, vat: VatCheck) {
  if (customer.kind === 'known') {
    if (actor.kind !== 'user') throw new Problem('session_ended');
    const user = await tx.user.findUniqueOrThrow({ where: { id: actor.userId } });
    const buyer = { name: `${user.firstName} ${user.lastName}`, email: user.email };
    await tx.account.update({
      where: { id: actor.accountId },
      data: billingOf(customer.answers, buyer, vat),
    });
    return { accountId: actor.accountId, userId: actor.userId };
  }
  const { firstName, lastName, email, phone, organisationName, username, password } = customer.answers;
  const buyer = { name: `${firstName} ${lastName}`, email };
  const { accountId, userId } = await createAccountWithOwner(tx, {
    account: { name: organisationName, phone, ...billingOf(customer.answers, buyer, vat) },
    owner: { firstName, lastName, email, phone, username, password },
    locale,
  });
  return { accountId, userId };
}
