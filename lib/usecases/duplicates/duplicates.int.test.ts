import { X509Certificate } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import { MOST_DUPLICATES } from '@/lib/domain/duplicate/duplicate';
import { ourCa } from '../ca/our-ca';
import { downloadCertificate, downloadOneCertificate } from '../certificates/download-certificate';
import { reissueWithCsr } from '../keys/reissue-with-csr';
import { problemOf } from '../links/links.fixture';
import { csrFor, type Outside, orderOf, runJobs, startOutside } from '../orders/orders.fixture';
import { readOrder } from '../orders/read-order';
import { refreshOrder } from '../orders/refresh-order';
import { issued, leavesState, linkTo, othersThan } from '../orders/stages.fixture';
import { currentCertificate, fresh, revoke } from '../revocation/revocation.fixture';
import { sweep } from '../sweep/sweep';
import { askDuplicate } from './ask-duplicate';
import { duplicateAtCa } from './duplicate-at-ca';
import { readDuplicates } from './read-duplicates';

let outside: Outside;
let mine: Awaited<ReturnType<typeof issued>>;
let actor: Extract<Actor, { kind: 'user' }>;
beforeAll(async () => {
  outside = await startOutside();
  mine = await issued(outside, 'csr');
  actor = await fresh(mine.actor);
}, 120_000);
afterEach(() => outside.caDesk('DELETE', '/knobs'));
afterAll(async () => {
  await outside.close();
  await db().$disconnect();
});

const purpose = 'tweede server';
const wish = async (more: object = {}) => ({
  orderId: mine.orderId,
  purpose,
  csr: await csrFor(mine.commonName),
  ...more,
});
const duplicateOf = (id: string) =>
  db().duplicate.findUniqueOrThrow({ where: { id }, include: { certificate: true } });
const badDay = (knobs: Record<string, unknown>) => outside.caDesk('PUT', '/knobs', knobs);
const posted = () =>
  db().exchange.count({
    where: { orderId: mine.orderId, method: 'POST', path: { endsWith: '/duplicate' } },
  });
const mailsOf = (template: string) => db().mail.findMany({ where: { orderId: mine.orderId, template } });
const fieldOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    ({ fields }: { fields?: { csr?: string } }) => fields?.csr,
  );

/** As if that was so many minutes ago. */
const backdate = (id: string, minutes: number) => {
  const ago = new Date(Date.now() - minutes * 60_000);
  return db().duplicate.update({ where: { id }, data: { sentToCaAt: ago, caReadAgainAt: ago } });
};

async function made(more: object = {}) {
  const { duplicateId } = await askDuplicate(actor, await wish(more));
  await runJobs();
  return duplicateOf(duplicateId);
}

describe('a second certificate beside the first', () => {
  it('is issued for its own key, mailed to whoever asked, and replaces nothing', async () => {
    const before = await currentCertificate(mine.orderId);
    const csr = await csrFor(mine.commonName);
    const one = await made({ csr });
    expect(one).toMatchObject({ state: 'issued', purpose, certificate: { replacedAt: null } });
    const certificate = one.certificate;
    expect(new X509Certificate(certificate?.leaf ?? '').subject).toContain(`CN=${mine.commonName}`);
    expect(await currentCertificate(mine.orderId)).toMatchObject({ id: before.id });
    expect((await orderOf(mine.orderId)).state).toBe('completed');
    const zip = (await outside.mails(mine.email)).find(({ subject }) => subject.includes(purpose));
    expect(await outside.rawMail(zip?.id ?? '')).toMatch(/filename=.*\.zip/);
    const first = await downloadCertificate(actor, { orderId: mine.orderId, format: 'pem' });
    const second = await downloadOneCertificate(actor, certificate?.id ?? '', 'pem');
    expect(first.content).not.toBe(second.content);
    const { after, certificates, events } = await readOrder(actor, mine.orderId);
    expect(certificates.map(({ id }) => id)).toEqual([before.id]);
    expect(after.duplicates).toMatchObject([{ purpose, notAfter: certificate?.notAfter }]);
    expect(events.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['duplicate_asked', 'duplicate_issued']),
    );
    expect(await db().auditEntry.count({ where: { action: 'ask_duplicate', objectId: mine.orderId } })).toBe(
      1,
    );
    const { duplicates } = await readDuplicates(actor, mine.orderId);
    expect(duplicates).toMatchObject([{ purpose, state: 'in_use', certificateId: certificate?.id }]);
  });

  it('asked for twice at the same moment, and done twice, is made once', async () => {
    const given = await wish();
    const calls = await posted();
    const both = await Promise.all([1, 2].map(() => fieldOf(askDuplicate(actor, given))));
    expect(both.toSorted()).toEqual(['csr_key_used_before', 'done']);
    const { id } = await db().duplicate.findFirstOrThrow({ where: { state: 'asked' } });
    await Promise.all([duplicateAtCa(id), duplicateAtCa(id)]);
    await duplicateAtCa(id);
    expect(await duplicateOf(id)).toMatchObject({ state: 'issued' });
    expect((await posted()) - calls).toBe(1);
  });

  it('whose answer was lost is found by its key in the list of the CA and never sent again', async () => {
    const { duplicateId } = await askDuplicate(actor, await wish());
    const calls = await posted();
    await badDay({ connectionResetAfter: 1 });
    await duplicateAtCa(duplicateId);
    expect(await duplicateOf(duplicateId)).toMatchObject({ state: 'issued' });
    expect((await posted()) - calls).toBe(1);
  });

  it('that never reached the CA is looked up, waited for and sent again', async () => {
    const { duplicateId } = await askDuplicate(actor, await wish());
    await badDay({ connectionResetBefore: 1 });
    await duplicateAtCa(duplicateId);
    expect((await duplicateOf(duplicateId)).state).toBe('unclear');
    await duplicateAtCa(duplicateId);
    expect((await duplicateOf(duplicateId)).state).toBe('unclear');
    await backdate(duplicateId, 3);
    await sweep();
    await runJobs();
    expect((await duplicateOf(duplicateId)).state).toBe('issued');
  });

  it('whose worker died in the call is looked up before anything else', async () => {
    const { duplicateId } = await askDuplicate(actor, await wish());
    await backdate(duplicateId, 1);
    await duplicateAtCa(duplicateId);
    expect((await duplicateOf(duplicateId)).state).toBe('asked');
    await backdate(duplicateId, 3);
    await sweep();
    await runJobs();
    expect((await duplicateOf(duplicateId)).state).toBe('issued');
  });

  it('that the CA refuses says why, by mail too, and the same key can be asked again', async () => {
    const given = await wish();
    const { duplicateId } = await askDuplicate(actor, given);
    await outside.caDesk('PUT', '/api/products/pkio_private_services_server', { duplicatesAllowed: false });
    await runJobs();
    expect(await problemOf(askDuplicate(actor, await wish()))).toBe('duplicates_not_allowed');
    expect((await readDuplicates(actor, mine.orderId)).refusal).toBe('duplicates_not_allowed');
    await outside.caDesk('PUT', '/api/products/pkio_private_services_server', { duplicatesAllowed: true });
    const refused = await duplicateOf(duplicateId);
    expect(refused).toMatchObject({ state: 'refused', certificate: null });
    expect(refused.caMessage).toMatch(/./);
    expect(await mailsOf('duplicate_refused')).toHaveLength(1);
    expect((await orderOf(mine.orderId)).state).toBe('completed');
    const again = await askDuplicate(actor, given);
    await runJobs();
    expect((await duplicateOf(again.duplicateId)).state).toBe('issued');
  });

  it('is for whoever requests in the account, and for nobody else', async () => {
    const auditor = { ...actor, role: 'auditor' } as typeof actor;
    const other = { ...actor, accountId: mine.orderId } as typeof actor;
    const program = {
      kind: 'program',
      keyId: actor.userId,
      accountId: actor.accountId,
      scopes: ['certificates:reissue'],
    } as unknown as Actor;
    const strangers = othersThan('approve_order', mine.orderId, { kind: 'nobody' });
    const given = await wish();
    const link = linkTo(mine.orderId, 'create_certificate');
    for (const one of [...strangers, auditor, other, program, link]) {
      expect(await problemOf(askDuplicate(one, given))).toBe('not_found');
    }
    for (const one of [other, link]) {
      expect(await problemOf(readDuplicates(one, mine.orderId))).toBe('not_found');
    }
    expect(await readDuplicates(auditor, mine.orderId)).toMatchObject({ mayAsk: false });
    expect(await problemOf(askDuplicate(actor, { ...given, orderId: 'no id' }))).toBe('not_found');
  });

  it('needs a key that the order never had, and the same name', async () => {
    const { csr: first } = await orderOf(mine.orderId);
    expect(await fieldOf(askDuplicate(actor, await wish({ csr: first ?? '' })))).toBe('csr_key_used_before');
    const { csr: second } = await db().duplicate.findFirstOrThrow({ where: { state: 'issued' } });
    expect(await fieldOf(askDuplicate(actor, await wish({ csr: second })))).toBe('csr_key_used_before');
    expect(await fieldOf(reissueWithCsr(actor, { orderId: mine.orderId, csr: second }))).toBe(
      'csr_key_used_before',
    );
    const elsewhere = await csrFor('elders.voorbeeld.nl');
    expect(await fieldOf(askDuplicate(actor, await wish({ csr: elsewhere })))).toBe('csr_other_name');
    expect(await fieldOf(askDuplicate(actor, await wish({ csr: 'geen CSR' })))).toBe('csr_unreadable');
  });

  it('is not asked for after the subscription has ended, nor beyond the largest number', async () => {
    const { subscriptionId } = await orderOf(mine.orderId);
    const at = new Date();
    const subscription = (data: object) => db().subscription.update({ where: { id: subscriptionId }, data });
    await subscription({ state: 'ended', stoppedAt: at, endedAt: at });
    expect(await problemOf(askDuplicate(actor, await wish()))).toBe('subscription_ended');
    await subscription({ state: 'active', stoppedAt: null, endedAt: null });
    const { id: _, ...row } = await db().duplicate.findFirstOrThrow({ where: { state: 'issued' } });
    await db().duplicate.createMany({
      data: Array.from({ length: MOST_DUPLICATES }, (_, index) => ({
        ...row,
        id: crypto.randomUUID(),
        keyHash: `k${index}`,
        caCertificateId: null,
      })),
    });
    expect(await problemOf(askDuplicate(actor, await wish()))).toBe('too_many_duplicates');
    await db().duplicate.deleteMany({ where: { keyHash: { startsWith: 'k' } } });
  });
});

describe('each of them lives by itself', () => {
  it('a reissue replaces the first certificate and leaves the duplicate; a duplicate waits for it', async () => {
    const living = () =>
      db().certificate.count({
        where: { orderId: mine.orderId, duplicateId: { not: null }, replacedAt: null, revokedAt: null },
      });
    const before = await living();
    await reissueWithCsr(actor, { orderId: mine.orderId, csr: await csrFor(mine.commonName) });
    expect(await problemOf(askDuplicate(actor, await wish()))).toBe('reissue_running');
    await runJobs();
    await leavesState(mine.orderId, 'reissuing');
    await runJobs();
    expect(await living()).toBe(before);
    expect(
      await db().certificate.count({ where: { orderId: mine.orderId, replacedAt: null, duplicateId: null } }),
    ).toBe(1);
    const { csr: replaced } = mine.submission;
    expect(await fieldOf(askDuplicate(actor, await wish({ csr: replaced })))).toBe('csr_key_used_before');
  });

  it('a revoked duplicate leaves the order as it is, and its mail names its system', async () => {
    const one = await made({ purpose: 'uitwijk' });
    const certificateId = one.certificate?.id ?? '';
    await revoke(actor, { orderId: mine.orderId, certificateId, situation: 'stolen', comment: '' });
    expect((await duplicateOf(one.id)).certificate?.revokedAt).not.toBeNull();
    expect((await orderOf(mine.orderId)).state).toBe('completed');
    const [mail] = (await outside.mails(mine.email)).filter(({ subject }) => subject.includes('(uitwijk)'));
    expect(mail).toBeDefined();
    const { duplicates } = await readDuplicates(actor, mine.orderId);
    expect(duplicates.find(({ id }) => id === one.id)?.state).toBe('revoked');
  });

  it('one that the CA revoked on its own account is revoked here when the order is read again', async () => {
    const one = await made({ purpose: 'derde' });
    await ourCa().revoke(one.caCertificateId ?? '', 'superseded', '');
    await refreshOrder(mine.orderId);
    expect((await duplicateOf(one.id)).certificate?.revokedAt).not.toBeNull();
    expect((await orderOf(mine.orderId)).state).toBe('completed');
  });

  it('the first one revoked ends the order, says that the others are in use, and each can still be revoked', async () => {
    const { id: certificateId } = await db().certificate.findFirstOrThrow({
      where: { orderId: mine.orderId, replacedAt: null, duplicateId: null },
    });
    await revoke(actor, { orderId: mine.orderId, certificateId, situation: 'stolen', comment: '' });
    expect((await orderOf(mine.orderId)).state).toBe('revoked');
    const [mail] = await mailsOf('certificate_revoked').then((mails) =>
      mails.filter(({ data }) => (data as { which: string }).which === 'current'),
    );
    expect(mail?.data).toMatchObject({ beside: expect.any(Number) });
    expect(mail?.data).not.toMatchObject({ beside: 0 });
    const { after } = await readOrder(actor, mine.orderId);
    expect(after.duplicates.length).toBeGreaterThan(0);
    expect(after.mayRevoke).toBe(true);
    const view = await readDuplicates(actor, mine.orderId);
    expect(view).toMatchObject({ firstRevoked: true, refusal: 'duplicate_not_possible' });
    expect(await problemOf(askDuplicate(actor, await wish()))).toBe('duplicate_not_possible');
    const running = view.duplicates.find(({ state }) => state === 'in_use');
    await revoke(actor, {
      orderId: mine.orderId,
      certificateId: running?.certificateId ?? '',
      situation: 'not_used',
      comment: '',
    });
    expect((await duplicateOf(running?.id ?? '')).certificate?.revokedAt).not.toBeNull();
  });
});
