import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { env } from '@/lib/base/env';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import { grantsAlone } from '@/lib/domain/payment/invoice-right';
import { makeUser, signedIn } from '../accounts/accounts.fixture';
import { problemOf } from '../links/links.fixture';
import { listWork } from '../staff/list-work';
import { auditActions, makeWaitingCustomer, productSlug, staff } from '../staff/staff.fixture';
import { askInvoiceRight } from './ask-invoice-right';
import { refuseInvoiceRight, withdrawInvoiceRight } from './end-invoice-right';
import { confirmInvoiceRight, grantInvoiceRight } from './grant-invoice-right';
import { invoiceLimit, readInvoiceRight, readInvoiceRightForStaff } from './read-invoice-right';

let customer: Awaited<ReturnType<typeof makeWaitingCustomer>>;
let sales: Actor;
let second: Actor;
const ask = () => askInvoiceRight(customer.actor, { products: [productSlug], wish: 'Ons inkoopnummer is 7' });
const terms = (limitCents = grantsAlone) => ({
  accountId: customer.accountId,
  limitCents,
  reason: 'Kredietcheck gedaan',
});
const no = (reason = 'Te veel open facturen') => ({ accountId: customer.accountId, reason });
const state = async () => (await readInvoiceRight(customer.actor)).state;
const mails = async () =>
  (await db().mail.findMany({ where: { accountId: customer.accountId }, orderBy: { queuedAt: 'asc' } })).map(
    ({ template, to }) => [template, to],
  );
const waiting = async () =>
  (await listWork(sales)).items.filter(({ account }) => account?.id === customer.accountId);
const activations = () =>
  db().productActivation.count({ where: { accountId: customer.accountId, withdrawnAt: null } });

beforeEach(async () => {
  customer = await makeWaitingCustomer();
  sales = await staff('sales');
  second = await staff('admin');
});

afterAll(() => db().$disconnect());

describe('asking to pay on invoice', () => {
  it('C-01 S0-A1.5a S0-CON-01 makes one piece of work and mails sales, at the one address of the settings, the account number, product and wish', async () => {
    await ask();
    expect(await problemOf(ask())).toBe('invoice_right_running');
    expect(await waiting()).toEqual([
      expect.objectContaining({ kind: 'invoice_payment', note: 'Ons inkoopnummer is 7', mayDo: true }),
    ]);
    const { number } = await db().account.findUniqueOrThrow({ where: { id: customer.accountId } });
    const wish = await db().mail.findFirstOrThrow({
      where: { accountId: customer.accountId, template: 'invoice_right_wish' },
    });
    expect(wish.to).toBe(env().SALES_EMAIL);
    expect(wish.subject).toContain(`#${number}`);
    expect(wish.data).toMatchObject({
      accountNumber: number,
      product: expect.stringContaining('PKI'),
      wish: 'Ons inkoopnummer is 7',
    });
    expect((await mails()).map(([template]) => template).sort()).toEqual([
      'invoice_right_asked',
      'invoice_right_wish',
    ]);
  });

  it('S0-A1.5b the account sees how it stands, since when, and our promise', async () => {
    expect(await readInvoiceRight(customer.actor)).toMatchObject({
      state: 'none',
      mayAsk: true,
      since: null,
    });
    await ask();
    expect(await readInvoiceRight(customer.actor)).toMatchObject({
      state: 'asked',
      mayAsk: false,
      since: expect.any(Date),
      promisedAt: expect.any(Date),
    });
  });

  it('is asked once under three presses', async () => {
    const presses = await Promise.allSettled([ask(), ask(), ask()]);
    expect(presses.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await waiting()).toHaveLength(1);
  });

  it.each(['requester', 'auditor'] as const)('is not for a %s', async (role) => {
    const actor = { ...customer.actor, role } as Actor;
    expect(await problemOf(askInvoiceRight(actor))).toBe('forbidden');
    expect((await readInvoiceRight(actor)).mayAsk).toBe(false);
  });
});

describe('granting', () => {
  it('S0-A1.4d S0-A1.4e one employee grants up to the set amount, which activates the product in the same act', async () => {
    await ask();
    expect(await activations()).toBe(0);
    expect(await grantInvoiceRight(sales, terms())).toBe('granted');
    expect(await state()).toBe('granted');
    expect(await invoiceLimit(db(), customer.accountId)).toBe(grantsAlone);
    expect(await activations()).toBe(1);
    expect(await waiting()).toEqual([]);
    expect(await mails()).toContainEqual(['invoice_right_granted', customer.email]);
    expect(await auditActions(customer.accountId)).toEqual([
      'ask_invoice_right',
      'activate_product',
      'grant_invoice_right',
    ]);
  });

  it('M71 above it a second, different employee confirms', async () => {
    await ask();
    expect(await grantInvoiceRight(sales, terms(grantsAlone + 1))).toBe('proposed');
    expect(await invoiceLimit(db(), customer.accountId)).toBeNull();
    expect(await problemOf(confirmInvoiceRight(sales, customer.accountId))).toBe('second_person_needed');
    expect(await activations()).toBe(0);
    expect(await waiting()).toEqual([
      expect.objectContaining({ params: expect.objectContaining({ about: 'invoice_right_second' }) }),
    ]);
    expect(await readInvoiceRightForStaff(sales, customer.accountId)).toMatchObject({
      proposedByMe: true,
      proposedLimitCents: grantsAlone + 1,
    });
    await confirmInvoiceRight(second, customer.accountId);
    expect(await invoiceLimit(db(), customer.accountId)).toBe(grantsAlone + 1);
    expect(await activations()).toBe(1);
    expect(await waiting()).toEqual([]);
    expect(await problemOf(confirmInvoiceRight(second, customer.accountId))).toBe('not_found');
  });

  it('the database itself refuses the same person twice', async () => {
    await ask();
    await grantInvoiceRight(sales, terms(grantsAlone * 2));
    const me = sales.kind === 'staff' ? sales.userId : '';
    const forged = db().invoiceRight.updateMany({
      where: { accountId: customer.accountId },
      data: { state: 'granted', decidedBy: me, decidedAt: new Date() },
    });
    await expect(forged).rejects.toThrow(/invoice_right_two_people/);
  });

  it('needs no wish of the customer, and is done once under two clicks', async () => {
    const clicks = await Promise.allSettled([1, 2, 3].map(() => grantInvoiceRight(sales, terms())));
    expect(clicks.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await state()).toBe('granted');
    expect(await problemOf(ask())).toBe('invoice_right_running');
  });

  it.each([0, -1, 1.5, 100_000_001, Number.NaN])('takes no limit of %d', async (limitCents) => {
    expect(await problemOf(grantInvoiceRight(sales, terms(limitCents)))).toBe('invalid_input');
  });

  it('wants a reason', async () => {
    expect(await problemOf(grantInvoiceRight(sales, { ...terms(), reason: ' ' }))).toBe('invalid_input');
    expect(await problemOf(grantInvoiceRight(sales, { ...terms(), accountId: 'niets' }))).toBe('not_found');
  });
});

describe('refusing and withdrawing', () => {
  it('tells the customer why, who may ask again', async () => {
    await ask();
    await refuseInvoiceRight(sales, no());
    expect(await readInvoiceRight(customer.actor)).toMatchObject({
      state: 'refused',
      reason: 'Te veel open facturen',
      mayAsk: true,
    });
    expect(await mails()).toContainEqual(['invoice_right_refused', customer.email]);
    expect(await waiting()).toEqual([]);
    await ask();
    expect(await state()).toBe('asked');
    expect(await waiting()).toHaveLength(1);
  });

  it('refuses also what a colleague proposed, by the colleague or by another', async () => {
    await ask();
    await grantInvoiceRight(sales, terms(grantsAlone * 3));
    await refuseInvoiceRight(sales, no('Toch niet'));
    expect(await state()).toBe('refused');
  });

  it('withdraws what was granted, and nothing else', async () => {
    await ask();
    expect(await problemOf(withdrawInvoiceRight(sales, no()))).toBe('not_found');
    await grantInvoiceRight(sales, terms());
    expect(await problemOf(refuseInvoiceRight(sales, no()))).toBe('not_found');
    await withdrawInvoiceRight(sales, no());
    expect(await invoiceLimit(db(), customer.accountId)).toBeNull();
    expect(await state()).toBe('withdrawn');
    expect(await mails()).toContainEqual(['invoice_right_withdrawn', customer.email]);
    expect(await auditActions(customer.accountId)).toContain('withdraw_invoice_right');
  });
});

describe('who may decide', () => {
  const acts: Record<string, (actor: Actor) => Promise<unknown>> = {
    grant: (actor) => grantInvoiceRight(actor, terms()),
    confirm: (actor) => confirmInvoiceRight(actor, customer.accountId),
    refuse: (actor) => refuseInvoiceRight(actor, no()),
    withdraw: (actor) => withdrawInvoiceRight(actor, no()),
  };

  it.each(Object.entries(acts))(
    'S0-ACT-05 not the customer, validation or nobody: %s',
    async (_name, act) => {
      await ask();
      for (const actor of [customer.actor, await staff('validation'), { kind: 'nobody' } as const]) {
        expect(await problemOf(act(actor))).toBe('forbidden');
      }
      expect(await state()).toBe('asked');
    },
  );

  it('nobody reads that of another account', async () => {
    const other = await signedIn((await makeUser()).userId);
    await ask();
    expect((await readInvoiceRight(other)).state).toBe('none');
    expect(await problemOf(readInvoiceRightForStaff(other, customer.accountId))).toBe('forbidden');
    expect(await problemOf(readInvoiceRight(sales))).toBe('forbidden');
  });
});
