import { inspectOnce } from '../fixtures/accessibility';
import type { Knobs } from '../fixtures/knobs';
import type { Mailbox } from '../fixtures/mailbox';
import { type Customer, company, newCustomer } from '../fixtures/people';
import { ready } from '../fixtures/ready';
import { expect, test } from '../fixtures/test';
import type { Visit } from '../fixtures/visit';
import type { Locale } from '../fixtures/words';
import * as billing from '../pages/billing';
import { becomeCustomer } from '../pages/customer';
import { payAs } from '../pages/payment';
import { pdfText, ublPaths, xmlAnswers } from '../proofs/invoices';

test.setTimeout(240_000);

const start = (text: string) => text.split('{')[0] ?? '';

async function readReceipt(finance: Visit, customer: Customer, mailbox: Mailbox): Promise<void> {
  const { page, words } = finance;
  await test.step('S0-ACT-02 the invoice of the purchase is in the account and in the mail, as PDF', async () => {
    await billing.openBilling(finance);
    await expect(page.locator('#invoices').getByRole('row')).toHaveCount(2);
    await inspectOnce(finance);
    const { name, bytes } = await billing.downloadNewest(finance, 'pdf');
    expect(name).toMatch(/^zegel-\d{4}-\d{6}\.pdf$/);
    const text = pdfText(bytes);
    for (const said of ['296,45', customer.organisationName, 'Zegel Demo B.V.']) {
      expect(text.replaceAll('.', ',')).toContain(said.replaceAll('.', ','));
    }
    const mail = await mailbox.newest(customer.email, start(words.mail.payment_received.subject));
    const attached = await mailbox.attachment(mail, /\.pdf$/);
    expect(pdfText(attached)).toBe(text);
  });
}

async function payFailedYear(
  finance: Visit,
  customer: Customer,
  mailbox: Mailbox,
  knobs: Knobs,
): Promise<void> {
  const { page, words } = finance;
  const { standing, open, state } = words.billing;
  await test.step('M11 the KVK number makes the next invoices e-invoices', async () => {
    await billing.addKvkNumber(finance, company.kvkNumber);
  });
  await test.step('S0-1.1.9d C-33 a yearly payment that fails is mailed and shown, with a way to pay', async () => {
    await knobs.turn('mollie', { recurringOutcome: 'failed', failureReason: 'insufficient_funds' });
    await billing.letYearPass(customer.email);
    await mailbox.newest(customer.email, start(words.mail.collection_failed.subject));
    await billing.openBilling(finance);
    await expect(page.getByRole('main')).toContainText(open.trouble);
    await expect(page.getByRole('main')).toContainText(standing.failed);
    await expect(page.getByRole('main')).toContainText(open.safe);
    await inspectOnce(finance);
  });
  await test.step('M11 the yearly invoice is a UBL file that bookkeeping reads', async () => {
    const { name, bytes } = await billing.downloadNewest(finance, 'ubl');
    expect(name).toMatch(/\.xml$/);
    const { number = '', ...told } = xmlAnswers(bytes, ublPaths);
    expect(name).toContain(number);
    expect(told).toMatchObject({ buyerId: company.kvkNumber, total: '296.45' });
    expect(told.customization).toContain('nlcius');
  });
  await test.step('S0-1.1.12 the open invoice is paid on line, and then nothing is open', async () => {
    await billing.payOpenInvoice(finance);
    await payAs(page, 'paid');
    await expect(page.getByRole('main')).toContainText(start(state.paid.title));
    await ready(page);
    await inspectOnce(finance);
    await billing.openBilling(finance);
    await expect(page.getByRole('main')).not.toContainText(open.trouble);
  });
}

async function stopAndUndo(finance: Visit, customer: Customer, mailbox: Mailbox): Promise<void> {
  const { page, words } = finance;
  await test.step('S0-1.1.9e M15 a subscription is stopped on line, knowing what becomes of the certificate', async () => {
    await page.goto('/subscriptions');
    await page.getByRole('main').getByRole('link', { name: 'PKIoverheid' }).first().click();
    await ready(page);
    await inspectOnce(finance);
    await billing.stopSubscription(finance);
    await inspectOnce(finance);
    await mailbox.newest(customer.email, start(words.mail.subscription_stopped.subject));
  });
  await test.step('M15 and that is undone', async () => {
    await billing.resumeSubscription(finance);
    await mailbox.newest(customer.email, start(words.mail.subscription_resumed.subject));
  });
}

for (const locale of ['nl', 'en'] as const satisfies readonly Locale[]) {
  test(`S0-ACT-02 the bookkeeper reads, pays and stops (${locale})`, { tag: '@alone' }, async ({
    open,
    mailbox,
    knobs,
  }) => {
    const finance = await open(locale);
    const customer = newCustomer(locale === 'nl' ? 'Fenna' : 'Fiona');
    await becomeCustomer(finance, customer);
    await billing.becomeBillingUser(customer.email);
    await readReceipt(finance, customer, mailbox);
    await payFailedYear(finance, customer, mailbox, knobs);
    await stopAndUndo(finance, customer, mailbox);
  });
}
