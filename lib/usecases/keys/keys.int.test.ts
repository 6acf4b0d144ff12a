import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { addDays } from '@/lib/domain/validity/dates';
import { problemOf } from '../links/links.fixture';
import { mailLinkAgain } from '../links/mail-link-again';
import { openLink } from '../links/open-link';
import { readLinkSession } from '../links/read-link-session';
import { mailLinkToken } from '../mail/mail-link-token';
import { sendMail } from '../mail/send-mail';
import { csrFor, type Outside, orderOf, runJobs, startOutside } from '../orders/orders.fixture';
import { issued, leavesState, linkTo, othersThan, submitted } from '../orders/stages.fixture';
import { keyState, readKeyPage, readKeyState } from './read-key-page';
import { recordCollected } from './record-collected';
import { reissueWithCsr } from './reissue-with-csr';

let outside: Outside;
beforeAll(async () => {
  outside = await startOutside();
}, 120_000);
afterAll(async () => {
  await outside.close();
  await db().$disconnect();
});

const sealedKey = 'bmV3';

async function ready(key: 'browser' | 'csr' = 'browser') {
  const request = await issued(outside, key);
  return { ...request, link: linkTo(request.orderId, 'create_certificate') };
}

/** Until the new certificate is here, or the CA has refused it. */
async function reissued(orderId: string) {
  await runJobs();
  await leavesState(orderId, 'reissuing');
  await runJobs();
}

const fieldOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    ({ fields }: { fields: { csr?: string } }) => fields.csr,
  );

describe('the key page', () => {
  it('S0-1.5.2b to k shows product, names, place, dates and deadline, by link and signed in alike', async () => {
    const { link, actor, orderId, commonName } = await ready();
    const view = await readKeyPage(link);
    expect(view).toMatchObject({
      commonName,
      state: 'issued',
      keySource: 'browser',
      oin: '00000003687501100000',
      organisation: { city: 'Lollum', country: 'NL' },
      collectBefore: expect.any(Date),
      certificate: { names: [commonName] },
    });
    expect(await readKeyPage(actor, orderId)).toEqual(view);
    expect(await readKeyState(link)).toBe(keyState('issued', view.certificate?.fingerprint));
  });

  it('is for the applicant alone', async () => {
    const { orderId, actor } = await ready();
    const strangers = othersThan('create_certificate', orderId, { kind: 'nobody' });
    const auditor = { ...actor, role: 'auditor' } as typeof actor;
    const otherAccount = { ...actor, accountId: orderId } as typeof actor;
    for (const other of [...strangers, auditor, otherAccount]) {
      const csr = 'whatever';
      expect(await problemOf(readKeyPage(other, orderId))).toBe('not_found');
      expect(await problemOf(readKeyState(other, orderId))).toBe('not_found');
      expect(await problemOf(reissueWithCsr(other, { orderId, csr }))).toBe('not_found');
      expect(await problemOf(recordCollected(other, orderId))).toBe('not_found');
    }
    expect(await problemOf(readKeyPage(actor, 'no id at all'))).toBe('not_found');
    expect(await problemOf(readKeyPage(actor))).toBe('not_found');
    expect((await orderOf(orderId)).state).toBe('issued');
  });

  it('takes the order from the link, whatever order is asked for', async () => {
    const [mine, other] = [await ready(), await ready()];
    expect((await readKeyPage(mine.link, other.orderId)).orderId).toBe(mine.orderId);
  });

  it('M58 S0-ERR-15 whoever has a link that lapsed gets another by the same address, and goes on', async () => {
    const { orderId, email } = await ready();
    const mailsOf = () =>
      db().mail.findMany({
        where: { orderId, template: 'create_certificate' },
        orderBy: { queuedAt: 'asc' },
      });
    const [first] = await mailsOf();
    const token = mailLinkToken(first?.id ?? '');
    const afterwards = addDays(new Date(), 60);
    expect(await problemOf(openLink(token, afterwards))).toBe('link_expired');
    await mailLinkAgain(token, afterwards);
    const [, again] = await mailsOf();
    expect(again).toMatchObject({ to: email, data: first?.data ?? {} });
    await sendMail(again?.id ?? '');
    const session = await openLink(mailLinkToken(again?.id ?? ''), new Date());
    const actor = await readLinkSession(session.token, new Date());
    expect(await readKeyPage(actor ?? { kind: 'nobody' })).toMatchObject({ orderId, state: 'issued' });
  });

  it('has no certificate before the order is issued', async () => {
    const { orderId } = await submitted();
    const link = linkTo(orderId, 'create_certificate');
    expect(await readKeyPage(link)).toMatchObject({ state: 'validating', certificate: undefined });
    const csr = await csrFor('whatever.qvtl.nl');
    expect(await problemOf(reissueWithCsr(link, { csr }))).toBe('reissue_not_possible');
    await recordCollected(link);
    expect((await orderOf(orderId)).state).toBe('validating');
  });
});

describe('a new key for an issued order', () => {
  it('C-33 S0-1.1.9e is not made any more once the subscription has ended; the certificate stays', async () => {
    const { link, commonName, orderId } = await ready();
    const { subscriptionId, state } = await orderOf(orderId);
    await db().subscription.update({
      where: { id: subscriptionId },
      data: { state: 'ended', stoppedAt: new Date(), endedAt: new Date() },
    });
    expect(await problemOf(reissueWithCsr(link, { csr: await csrFor(commonName) }))).toBe(
      'subscription_ended',
    );
    expect((await orderOf(orderId)).state).toBe(state);
  });

  it('M57 replaces the certificate, tells the waiting page, and comes back sealed', async () => {
    const { link, commonName, orderId } = await ready();
    const before = await readKeyPage(link);
    await reissueWithCsr(link, { csr: await csrFor(commonName), sealedKey });
    expect(await readKeyState(link)).toBe(keyState('reissuing', before.certificate?.fingerprint));
    expect(await problemOf(reissueWithCsr(link, { csr: await csrFor(commonName) }))).toBe('reissue_running');
    await reissued(orderId);
    const after = await readKeyPage(link);
    expect(after).toMatchObject({ state: 'issued', sealedKey });
    expect(after.certificate?.fingerprint).not.toBe(before.certificate?.fingerprint);
  });

  it('S0-1.5.2g an own CSR leaves no sealed key and is complete at once', async () => {
    const { link, commonName, orderId } = await ready();
    await reissueWithCsr(link, { csr: await csrFor(commonName) });
    await reissued(orderId);
    const view = await readKeyPage(link);
    expect(view).toMatchObject({ state: 'completed', keySource: 'csr', sealedKey: null });
  });

  it('is possible after the file was collected, when file or password are lost', async () => {
    const { link, commonName, orderId } = await ready();
    await recordCollected(link);
    await recordCollected(link);
    expect((await orderOf(orderId)).state).toBe('completed');
    await reissueWithCsr(link, { csr: await csrFor(commonName), sealedKey });
    await reissued(orderId);
    expect((await orderOf(orderId)).state).toBe('issued');
  });

  it('refuses the key of this order, the key of another one, another name and what is no CSR', async () => {
    const [mine, other] = [await ready(), await ready()];
    const { link } = mine;
    const { csr: same } = await orderOf(mine.orderId);
    const { csr: others } = await orderOf(other.orderId);
    expect(await fieldOf(reissueWithCsr(link, { csr: same ?? '' }))).toBe('csr_key_used_before');
    expect(await fieldOf(reissueWithCsr(link, { csr: others ?? '' }))).toBe('csr_other_name');
    const elsewhere = await csrFor('elders.voorbeeld.nl');
    expect(await fieldOf(reissueWithCsr(link, { csr: elsewhere }))).toBe('csr_other_name');
    expect(await fieldOf(reissueWithCsr(link, { csr: 'geen CSR' }))).toBe('csr_unreadable');
    expect((await orderOf(mine.orderId)).state).toBe('issued');
  });

  it('M57 that the CA refuses leaves the certificate and the key that were there', async () => {
    const { link, commonName, orderId } = await ready();
    const before = await orderOf(orderId);
    await reissueWithCsr(link, { csr: await csrFor(commonName), sealedKey });
    const { csr, csrKeyHash, sealedKey: first } = await orderOf(orderId);
    expect({ csr, csrKeyHash, first }).toEqual({
      csr: before.csr,
      csrKeyHash: before.csrKeyHash,
      first: before.sealedKey,
    });
    // Meanwhile somebody revoked it at the CA, which then makes no new one.
    await outside.caDesk('POST', `/api/orders/${before.caOrderId}/revoke`, { reason: 'superseded' });
    await reissued(orderId);
    expect(await orderOf(orderId)).toMatchObject({
      sealedKey: first,
      pendingCsr: null,
      pendingSealedKey: null,
    });
    expect(await readKeyPage(link)).toMatchObject({
      sealedKey: first,
      caMessage: expect.stringMatching(/./),
    });
  });
});
