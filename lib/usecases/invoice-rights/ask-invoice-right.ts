import { now } from '@/lib/base/clock';
import { env } from '@/lib/base/env';
import { newId } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import { isDuplicate, transaction } from '@/lib/db/transaction';
import { canChangeBilling } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { localText } from '@/lib/views/local-text';
import { recordAudit } from '../audit/record-audit';
import { queueMail } from '../mail/queue-mail';
import { raiseWorkItem } from '../staff/raise-work-item';

/** What a customer would buy on invoice. */
export interface InvoiceWish {
  /** Slugs of the products, such as those in the cart. */
  products?: readonly string[];
  /** In the customer's own words. */
  wish?: string;
}

const longestWish = 1000;

/**
 * Asks sales for leave to pay on invoice (S0-A1.5a, S0-A1.5b): one press instead of a mail with the account number.
 * Throws `forbidden` for whoever does not pay for the account, and `invoice_right_running` when it was asked for or
 * granted already.
 */
export async function askInvoiceRight(actor: Actor, wish: InvoiceWish = {}): Promise<void> {
  if (actor.kind !== 'user' || !canChangeBilling(actor, actor)) throw new Problem('forbidden');
  try {
    await transaction((tx) => recordInvoiceWish(tx, actor, wish));
  } catch (error) {
    // One wish or right at a time is a rule of the database (invoice_right_one_current).
    throw isDuplicate(error) ? new Problem('invoice_right_running') : error;
  }
}

type Asker = Extract<Actor, { kind: 'user' }>;

/**
 * The wish itself in the caller's transaction, such as that of a sign-up; access is the caller's to check. Throws the
 * database's refusal when there is a wish or right already.
 */
export async function recordInvoiceWish(tx: Tx, actor: Asker, wish: InvoiceWish): Promise<void> {
  const { accountId, userId } = actor;
  const id = newId();
  const at = now();
  const words = (wish.wish ?? '').replaceAll('\u0000', '').trim().slice(0, longestWish);
  const products = await tx.product.findMany({ where: { slug: { in: [...(wish.products ?? [])] } } });
  const askedFor = { products: products.map(({ slug }) => slug) };
  await tx.invoiceRight.create({
    data: { id, accountId, state: 'asked', wish: words, askedBy: userId, askedFor, createdAt: at },
  });
  await raiseWorkItem(tx, {
    kind: 'invoice_payment',
    accountId,
    params: { about: 'invoice_right' },
    note: words,
    dedupeKey: `invoice_payment:${id}`,
  });
  const names = products.map(({ name }) => localText(name, 'nl')).join(', ');
  await mailWish(tx, { id, accountId, userId, product: names, wish: words });
  const subject = { action: 'ask_invoice_right', objectKind: 'account', objectId: accountId };
  await recordAudit(tx, { actor, ...subject, detail: { products: askedFor.products.join(', ') }, at });
}

interface MailedWish {
  id: string;
  accountId: string;
  userId: string;
  product: string;
  wish: string;
}

/** Sales hears account number, product and wish; the customer that it arrived. */
async function mailWish(tx: Tx, { id, accountId, userId, product, wish }: MailedWish): Promise<void> {
  const account = await tx.account.findUniqueOrThrow({ where: { id: accountId } });
  const user = await tx.user.findUniqueOrThrow({ where: { id: userId } });
  const accountNumber = account.number;
  await queueMail(tx, {
    template: 'invoice_right_wish',
    to: env().SALES_EMAIL,
    locale: 'nl',
    accountId,
    data: {
      name: 'verkoop',
      accountId,
      accountNumber,
      organisation: account.name,
      product: product || '–',
      wish: wish || '–',
    },
    dedupeKey: `invoice_right_wish:${id}`,
  });
  await queueMail(tx, {
    template: 'invoice_right_asked',
    to: user.email,
    locale: user.locale,
    userId,
    accountId,
    data: { name: user.firstName, accountNumber },
    dedupeKey: `invoice_right_asked:${id}`,
  });
}
