import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from '@/lib/base/env';
import { db } from '@/lib/db/client';
import { type Actor, nobody } from '@/lib/domain/account/actor';
import { newCustomerCheckout } from '@/lib/domain/checkout/checkout';
import type { Currency } from '@/lib/domain/money/currency';
import { seedProducts } from '@/prisma/seed/products';
import { start as startMailbox } from '@/stand-ins/mailbox/server';
import { start as startMollie } from '@/stand-ins/mollie/server';
import { start as startRegisters } from '@/stand-ins/registers/server';
import { addToCart, changeQuantity, readCart } from './cart';
import { visitor } from './cart-of';
import type { Checkout } from './checkout';
import { placePurchase } from './place-purchase';
import { startPayment } from './start-payment';

export const server = 'private-services-server';
/** Prices begin here, before any moment of a test. */
const beginning = new Date('2026-01-01T00:00:00Z');

/** The shop with a real payment provider and registers beside it. Call before anything asks for the environment. */
export async function openShop() {
  const dataDir = mkdtempSync(join(tmpdir(), 'shop-'));
  const mollie = await startMollie({ port: 0, dataDir, apiKey: process.env.MOLLIE_API_KEY ?? '' });
  const registers = await startRegisters({ port: 0, dataDir, kvkApiKey: process.env.KVK_API_KEY ?? '' });
  const mailbox = await startMailbox({ port: 0, smtpPort: 0, dataDir });
  Object.assign(process.env, {
    MOLLIE_BASE_URL: mollie.url,
    SMTP_URL: mailbox.smtpUrl,
    VIES_BASE_URL: `${registers.url}/vies/rest-api`,
  });
  await seedProducts(db(), beginning);
  const turn = (url: string) => async (knobs: Record<string, unknown>) => {
    const answer = await fetch(`${url}/desk/knobs`, { method: 'PUT', body: JSON.stringify(knobs) });
    if (!answer.ok) throw new Error(`knobs: ${answer.status} ${await answer.text()}`);
  };
  const turnMollie = turn(mollie.url);
  await turnMollie({ webhookMoment: 'never' });
  return {
    turnMollie,
    mailboxUrl: mailbox.url,
    turnRegisters: turn(registers.url),
    async close() {
      await Promise.all([mollie.close(), registers.close(), mailbox.close(), db().$disconnect()]);
      rmSync(dataDir, { recursive: true });
    },
  };
}

/** What the buyer does on the hosted page. */
export async function atTheTill(address: string, outcome: 'paid' | 'failed' | 'canceled' | 'expired') {
  const answer = await fetch(address, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ method: 'ideal', outcome }),
  });
  if (answer.status !== 303) throw new Error(`the hosted page says ${answer.status}`);
}

/** Every payment that the provider knows for a purchase, newest first. */
export async function paymentsAtMollie(purchaseId: string): Promise<{ id: string; status: string }[]> {
  const { MOLLIE_BASE_URL, MOLLIE_API_KEY } = env();
  const answer = await fetch(`${MOLLIE_BASE_URL}/v2/payments?limit=250`, {
    headers: { authorization: `Bearer ${MOLLIE_API_KEY}` },
  });
  const list = (await answer.json()) as {
    _embedded: { payments: { id: string; status: string; metadata: { about: string } }[] };
  };
  return list._embedded.payments.filter(({ metadata }) => metadata.about === purchaseId);
}

let buyers = 0;

/** What somebody fills in, each time somebody else; parsed as the checkout does. */
export function newCustomer(changes: Record<string, unknown> = {}) {
  buyers += 1;
  const answers = newCustomerCheckout.parse({
    firstName: 'Kim',
    lastName: 'van den Berg',
    email: `kim${buyers}@voorbeeld.nl`,
    phone: '030 - 555 01 02',
    organisationName: `Berg ${buyers} B.V.`,
    billingContact: 'me',
    country: 'NL',
    vatNumber: '',
    street: 'Dorpsstraat 1',
    postcode: '3511ab',
    city: 'Utrecht',
    method: 'ideal',
    useEmailAsUsername: true,
    password: 'vier paarse fietsen op zolder',
    ...changes,
  });
  return { kind: 'new', answers } as const;
}

/** A visitor's cart with this many of the product. */
export async function fullCart(quantity = 1, currency: Currency = 'EUR'): Promise<string> {
  const token = await addToCart(visitor(), server, currency);
  if (!token) throw new Error('a visitor keeps the cart by a token');
  if (quantity > 1) await changeQuantity(visitor(token), server, quantity);
  return token;
}

/** The order as the checkout page hands it in, for what the cart shows now. */
export async function orderOf(
  cartToken: string,
  customer: Checkout['customer'] = newCustomer(),
): Promise<Checkout> {
  const { netCents, currency } = await readCart(visitor(cartToken));
  return { cartToken, locale: 'nl', shown: { netCents, currency }, ipAddress: '192.0.2.1', customer };
}

/** Somebody at the hosted page: cart filled, order placed, payment begun. */
export async function atHostedPage(customer?: Checkout['customer'], actor: Actor = nobody) {
  const cartToken = await fullCart();
  const purchaseId = await placePurchase(actor, await orderOf(cartToken, customer));
  const address = await startPayment(actor, cartToken, purchaseId);
  return { cartToken, purchaseId, address };
}

export const purchaseOf = (id: string) =>
  db().purchase.findUniqueOrThrow({
    where: { id },
    include: {
      payments: { orderBy: { createdAt: 'asc' } },
      subscriptions: true,
      account: { include: { activations: true } },
      user: { include: { mails: true } },
    },
  });
