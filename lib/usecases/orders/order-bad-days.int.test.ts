import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { digicert } from '@/lib/digicert/digicert';
import { isProblem } from '@/lib/domain/problem';
import { sendMail } from '../mail/send-mail';
import { submitRequest } from '../requests/submit-request';
import { sweep } from '../sweep/sweep';
import { lookUpAtCa } from './look-up-at-ca';
import { makeRequest, type Outside, orderOf, runJobs, startOutside } from './orders.fixture';
import { refreshOrder } from './refresh-order';
import { submitToCa } from './submit-to-ca';

let outside: Outside;
beforeAll(async () => {
  outside = await startOutside();
}, 120_000);
afterAll(() => outside.close());
afterEach(async () => {
  await outside.caDesk('DELETE', '/knobs');
  await outside.mailboxDesk('DELETE', '/knobs');
});

const badDay = (knobs: Record<string, unknown>) => outside.caDesk('PUT', '/knobs', knobs);

async function submit() {
  const request = await makeRequest();
  await submitRequest(request.actor, request.submission);
  return request;
}

/** The orders that the CA really has under this name. */
async function atCa(commonName: string): Promise<unknown[]> {
  const { orders } = (await outside.caDesk('GET', '/api/orders')) as { orders: { commonName?: string }[] };
  return orders.filter((order) => JSON.stringify(order).includes(commonName));
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (isProblem(error) ? error.code : String(error)),
  );

/** As if the intent was recorded that long ago. */
const backdate = (id: string, minutes: number) =>
  db().certificateOrder.update({
    where: { id },
    data: {
      sentToCaAt: new Date(Date.now() - minutes * 60_000),
      stateSince: new Date(Date.now() - minutes * 60_000),
    },
  });

describe('exactly once, whatever happens', () => {
  it('M14 a double click on Submit submits once', async () => {
    const request = await makeRequest();
    const both = await Promise.all(
      [1, 2].map(() => codeOf(submitRequest(request.actor, request.submission))),
    );
    expect(both.filter((code) => code === 'done')).toHaveLength(1);
    await runJobs();
    expect(await atCa(request.commonName)).toHaveLength(1);
    expect(await codeOf(submitRequest(request.actor, request.submission))).toBe('request_already_submitted');
  });

  it('a CA that is down leaves the order waiting, and it goes out by itself', async () => {
    const { orderId, commonName } = await submit();
    await badDay({ serverError: 99, serverErrorStatus: 503 });
    await runJobs();
    await outside.caDesk('DELETE', '/knobs');
    expect(await orderOf(orderId)).toMatchObject({ state: 'submitting', sentToCaAt: null });
    await backdate(orderId, 2);
    await db().certificateOrder.update({ where: { id: orderId }, data: { sentToCaAt: null } });
    await sweep();
    await runJobs();
    expect((await orderOf(orderId)).state).toBe('validating');
    expect(await atCa(commonName)).toHaveLength(1);
  });

  it('M14 a lost answer: the order is looked up by our reference and never posted again', async () => {
    const { orderId, commonName } = await submit();
    await withEverythingKnown(orderId);
    await badDay({ timeOutAfterOrder: 1, timeOutMs: 50 });
    await submitToCa(orderId);
    expect((await orderOf(orderId)).state).toBe('unconfirmed');
    await lookUpAtCa(orderId);
    expect((await orderOf(orderId)).state).toBe('validating');
    expect(await atCa(commonName)).toHaveLength(1);
  });

  it('a lost connection before anything was done: looked up, waited for, sent again', async () => {
    const { orderId, commonName } = await submit();
    await withEverythingKnown(orderId);
    await badDay({ connectionResetBefore: 1 });
    await submitToCa(orderId);
    expect((await orderOf(orderId)).state).toBe('unconfirmed');
    await lookUpAtCa(orderId);
    expect((await orderOf(orderId)).state).toBe('unconfirmed');
    await backdate(orderId, 5);
    await lookUpAtCa(orderId);
    expect(await orderOf(orderId)).toMatchObject({ state: 'submitting', sentToCaAt: null });
    await submitToCa(orderId);
    expect((await orderOf(orderId)).state).toBe('validating');
    expect(await atCa(commonName)).toHaveLength(1);
  });

  it('a worker killed in the middle of the call: doubted, found, never doubled', async () => {
    const { orderId, commonName } = await submit();
    await withEverythingKnown(orderId);
    await badDay({ connectionResetAfter: 1 });
    await submitToCa(orderId);
    // The crash: the answer was never recorded, only the intent.
    await db().certificateOrder.update({ where: { id: orderId }, data: { state: 'submitting' } });
    await backdate(orderId, 4);
    await submitToCa(orderId);
    expect((await orderOf(orderId)).state).toBe('unconfirmed');
    await lookUpAtCa(orderId);
    expect((await orderOf(orderId)).state).toBe('validating');
    expect(await atCa(commonName)).toHaveLength(1);
  });

  it('a refusal brings the request back to the applicant with the reason, and nothing typed is lost', async () => {
    const request = await makeRequest();
    await submitRequest(request.actor, request.submission);
    await outside.caDesk('PUT', '/api/products/pkio_private_services_server', { active: false });
    await submitToCa(request.orderId);
    await outside.caDesk('PUT', '/api/products/pkio_private_services_server', { active: true });
    const order = await orderOf(request.orderId);
    expect(order).toMatchObject({ state: 'returned', problem: 'ca_product_not_active' });
    expect(order.answers).toHaveProperty('organisation.kvkNumber', '68750110');
    await submitRequest(request.actor, request.submission);
    await submitToCa(request.orderId);
    expect((await orderOf(request.orderId)).state).toBe('validating');
  });

  it('a status nobody knows shows as being found out, and staff are told', async () => {
    const { orderId } = await submit();
    await submitToCa(orderId);
    await badDay({ unknownStatus: 'on_the_moon' });
    await refreshOrder(orderId);
    expect((await orderOf(orderId)).state).toBe('validating');
    expect(await db().workItem.count({ where: { orderId, kind: 'ca_unclear' } })).toBeGreaterThan(0);
  });

  it('a mail server that is down loses no mail and sends none twice', async () => {
    const { orderId, email } = await submit();
    await submitToCa(orderId);
    await outside.mailboxDesk('PUT', '/knobs', { refuseNext: 1, refuseCode: '451' });
    const mail = await db().mail.findFirstOrThrow({ where: { orderId, template: 'order_received' } });
    await expect(sendMail(mail.id)).rejects.toThrow();
    expect(await db().mail.findUniqueOrThrow({ where: { id: mail.id } })).toMatchObject({
      state: 'queued',
      attempts: 1,
    });
    await sendMail(mail.id);
    await sendMail(mail.id);
    expect(await outside.mails(email)).toHaveLength(1);
  });
});

/** Reads come before the call that counts; they must not be what meets the bad day. */
async function withEverythingKnown(orderId: string): Promise<void> {
  await digicert().referenceFieldId();
  const [known] = await digicert().listOrganisations('Test BV Donald');
  const { organisationId } = await orderOf(orderId);
  await db().organisation.update({
    where: { id: organisationId ?? '' },
    data: { caOrganisationId: known?.organisationId ?? null },
  });
}
