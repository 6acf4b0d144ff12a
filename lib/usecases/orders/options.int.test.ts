import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { digicert } from '@/lib/digicert/digicert';
import { recipientsOf } from '../reminders/recipients';
import { saveAnswer } from '../requests/save-answer';
import { submitRequest } from '../requests/submit-request';
import { mailCertificate } from './order-mails';
import { makeRequest, type Outside, orderOf, runJobs, startOutside } from './orders.fixture';

let outside: Outside;
beforeAll(async () => {
  outside = await startOutside();
}, 120_000);
afterAll(() => outside.close());

const technician = {
  firstName: 'Sam',
  lastName: 'Beheer',
  email: 'sam@voorbeeld.nl',
  telephone: '030-1234567',
  jobTitle: 'Beheerder',
};

/** A request with additional options, at the CA. */
async function submittedWith(options: object) {
  const request = await makeRequest();
  const { actor, orderId, submission } = request;
  await saveAnswer(actor, { orderId, question: 'options', answer: options });
  await submitRequest(actor, submission);
  await runJobs();
  return { ...request, order: await orderOf(orderId) };
}

describe('additional options', () => {
  it('S0-1.3.2e S0-1.3.2i1 a request without any is complete, and has no technical contact', async () => {
    const { order } = await submittedWith({});
    expect(order).toMatchObject({ state: 'validating', technicalContactId: null });
  });

  it('S0-ACT-04 a new technical contact is kept for next time and told to the CA for this order', async () => {
    const { order } = await submittedWith({ technicalContact: technician, comments: 'Bel na 14 uur.' });
    const contact = await db().contact.findUniqueOrThrow({ where: { id: order.technicalContactId ?? '' } });
    expect(contact).toMatchObject({ accountId: order.accountId, email: technician.email });
    await digicert().orderInfo(order.caOrderId ?? '');
    const { requests } = (await outside.caDesk('GET', '/requests')) as {
      requests: { method: string; path: string; body: string }[];
    };
    const placed = requests.find(
      ({ method, path }) => method === 'POST' && path.includes('/order/certificate/'),
    );
    expect(JSON.parse(placed?.body ?? '{}')).toMatchObject({
      comments: 'Bel na 14 uur.',
      technical_contact: { first_name: 'Sam', email: technician.email },
    });
  });

  it('S0-ACT-04 a stored person of another account is nobody', async () => {
    const other = await submittedWith({ technicalContact: technician });
    const { actor, orderId, submission } = await makeRequest();
    const answer = { technicalContact: { ...technician, contactId: other.order.technicalContactId } };
    await saveAnswer(actor, { orderId, question: 'options', answer });
    await expect(submitRequest(actor, submission)).rejects.toMatchObject({
      code: 'invalid_input',
      fields: { 'options.technicalContact.contactId': 'unknown_contact' },
    });
  });

  it('S0-1.3.2e extra recipients hear of the end of their own certificate only', async () => {
    const { order } = await submittedWith({});
    const account = await db().account.findUniqueOrThrow({ where: { id: order.accountId } });
    const recipients = await transaction((tx) => recipientsOf(tx, account));
    const of = (extraEmails: string[]) =>
      recipients({ personId: order.applicantId, extraEmails }, 30).map(({ email }) => email);
    expect(of(['ict@voorbeeld.nl'])).toContain('ict@voorbeeld.nl');
    expect(of([])).not.toContain('ict@voorbeeld.nl');
  });

  it('S0-1.3.2e extra recipients get the certificate, once each, and never the applicant twice', async () => {
    const { order, email } = await submittedWith({ extraEmails: ['ict@voorbeeld.nl', 'ICT@voorbeeld.nl'] });
    await db().certificateOrder.update({
      where: { id: order.id },
      data: {
        answers: { ...(order.answers as object), options: { extraEmails: ['ict@voorbeeld.nl', email] } },
      },
    });
    for (let times = 0; times < 2; times += 1) await transaction((tx) => mailCertificate(tx, order.id));
    const mails = await db().mail.findMany({ where: { orderId: order.id, template: 'certificate_copy' } });
    expect(mails.map(({ to }) => to)).toEqual(['ict@voorbeeld.nl']);
    expect(mails[0]?.data).toMatchObject({ applicant: 'Jo de Vries', commonName: order.commonName });
  });
});
