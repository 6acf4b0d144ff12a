import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import type { OrderState } from '@/lib/domain/order/lifecycle';
import { addDays } from '@/lib/domain/validity/dates';
import { seedProducts } from '@/prisma/seed/products';
import { keepDocument } from '../documents/keep-document';
import { readDocument } from '../documents/read-document';
import { problemOf } from '../links/links.fixture';
import { resendMail } from '../mail/resend-mail';
import { makeOrder } from '../staff/staff.fixture';
import { retentionRound } from './retention-round';

const now = new Date();
const daysOn = (days: number) => addDays(now, days);
const year = 366;
beforeAll(() => seedProducts(db(), now));
afterAll(() => db().$disconnect());

const pdf = new TextEncoder().encode(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n',
);

/** An order in this state with everything about people that can hang on it. */
async function full(state: OrderState, lastCertificateEnds?: Date) {
  const { order, actor, accountId } = await makeOrder({ state, updatedAt: now, createdAt: now });
  const orderId = order.id;
  const at = { createdAt: now };
  const messageId = newId();
  await db().orderMessage.create({
    data: { id: messageId, orderId, authorKind: 'user', authorName: 'Jo Bos', body: 'Mijn paspoort', ...at },
  });
  const upload = { bytes: pdf, fileName: 'paspoort Jo Bos.pdf', declaredType: 'application/pdf' };
  const owner = { accountId: order.accountId, orderId, uploadedBy: actor };
  const { file, scan } = await transaction(async (tx) => ({
    file: await keepDocument(tx, { ...upload, ...owner, messageId, kind: 'message_file' }),
    scan: await keepDocument(tx, { ...upload, ...owner, kind: 'power_of_attorney' }),
  }));
  await db().powerOfAttorney.create({
    data: {
      id: newId(),
      orderId,
      content: { name: 'Jo Bos' },
      version: '1',
      locale: 'nl',
      way: 'scan',
      documentId: scan.id,
      createdBy: newId(),
      ...at,
    },
  });
  await db().messageDraft.create({
    data: { id: newId(), orderId, userId: newId(), body: 'Ik', updatedAt: daysOn(29) },
  });
  await db().registerExtract.create({
    data: { id: newId(), orderId, register: 'kvk', number: '1', answer: { officers: ['Bos'] }, askedAt: now },
  });
  if (lastCertificateEnds) {
    const unique = newId();
    await db().certificate.create({
      data: {
        ...{ id: newId(), orderId, caCertificateId: unique, serialNumber: '1', leaf: '', chain: '' },
        ...{ fingerprint: unique, commonName: 'a', notBefore: now, notAfter: lastCertificateEnds, ...at },
      },
    });
  }
  return { orderId, actor, accountId, fileId: file.id };
}

async function left(orderId: string) {
  const where = { orderId };
  const { answers } = await db().certificateOrder.findUniqueOrThrow({ where: { id: orderId } });
  return {
    messages: await db().orderMessage.count({ where }),
    drafts: await db().messageDraft.count({ where }),
    extracts: await db().registerExtract.count({ where }),
    powers: await db().powerOfAttorney.count({ where }),
    files: await db().document.count({ where: { ...where, bytes: { not: null } } }),
    answered: Object.keys(answers as object).length > 0,
  };
}
const all = { messages: 1, drafts: 1, extracts: 1, powers: 1, files: 2, answered: true };
const nothing = { messages: 0, drafts: 0, extracts: 0, powers: 0, files: 0, answered: false };

it('evidence stays until seven years after the last certificate ended, then goes whole, once, in the audit trail', async () => {
  const { orderId, actor, fileId } = await full('revoked', daysOn(100));
  await retentionRound(daysOn(100 + 7 * year - 1));
  expect(await left(orderId)).toEqual({ ...all, drafts: 0 });
  const after = daysOn(100 + 7 * year + 1);
  await Promise.all([retentionRound(after), retentionRound(after)]);
  await retentionRound(after);
  expect(await left(orderId)).toEqual(nothing);
  expect(await problemOf(readDocument(actor, fileId))).toBe('not_found');
  const kept = await db().document.findUniqueOrThrow({ where: { id: fileId } });
  expect(kept).toMatchObject({ fileName: '', bytes: null, erasedAt: after, size: pdf.length });
  const entries = await db().auditEntry.findMany({
    where: { objectId: orderId, action: 'erase_personal_data' },
  });
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject({
    actorKind: 'system',
    detail: { because: 'registration_evidence', files: 2, messages: 1, powersOfAttorney: 1, extracts: 1 },
  });
  expect(JSON.stringify(entries[0]?.detail)).not.toContain('Bos');
  expect(await db().certificate.count({ where: { orderId } })).toBe(1);
});

it('a request that came to no certificate loses them half a year after it ended; one that runs loses nothing', async () => {
  const declined = await full('declined');
  const running = await full('validating');
  await retentionRound(daysOn(179));
  expect(await left(declined.orderId)).toEqual({ ...all, drafts: 0 });
  await retentionRound(daysOn(181));
  expect(await left(declined.orderId)).toEqual(nothing);
  expect(await left(running.orderId)).toEqual({ ...all, drafts: 0 });
  expect(
    await db().orderEvent.count({ where: { orderId: declined.orderId, name: 'personal_data_erased' } }),
  ).toBe(1);
});

it('what was typed in a request that was never sent goes half a year after the last change, and the request stays', async () => {
  const { orderId } = await full('draft');
  await retentionRound(daysOn(179));
  expect((await left(orderId)).answered).toBe(true);
  await retentionRound(daysOn(181));
  expect(await left(orderId)).toEqual(nothing);
  await db().certificateOrder.update({
    where: { id: orderId },
    data: { answers: { oin: { include: false } }, updatedAt: daysOn(200) },
  });
  await retentionRound(daysOn(379));
  expect((await left(orderId)).answered).toBe(true);
  await retentionRound(daysOn(381));
  expect((await left(orderId)).answered).toBe(false);
});

it('what a mail said goes after half a year and is then not sent again; that it went is known for two years', async () => {
  const { order, actor } = await makeOrder({ state: 'completed' });
  const id = newId();
  await db().mail.create({
    data: {
      ...{ id, dedupeKey: id, template: 'your_certificate', locale: 'nl', to: 'jo@voorbeeld.nl' },
      ...{ subject: 'Uw certificaat', data: { name: 'Jo' }, orderId: order.id, state: 'sent' },
      ...{ messageId: id, queuedAt: now, sentAt: now },
    },
  });
  const mail = () => db().mail.findUnique({ where: { id } });
  await retentionRound(daysOn(179));
  expect(await mail()).toMatchObject({ data: { name: 'Jo' } });
  await retentionRound(daysOn(181));
  expect(await mail()).toMatchObject({ data: {}, subject: 'Uw certificaat' });
  expect(await problemOf(resendMail(actor, { mailId: id }))).toBe('mail_not_needed');
  await retentionRound(daysOn(2 * year + 1));
  expect(await mail()).toBeNull();
});

it('links and sessions that are long over go; a link that still opens stays', async () => {
  const { order } = await makeOrder({ state: 'completed' });
  const link = (days: number) => {
    const id = newId();
    const about = { purpose: 'view_order', orderId: order.id, email: '', locale: 'nl' } as const;
    return db().link.create({
      data: { id, tokenHash: id, createdAt: now, expiresAt: daysOn(days), ...about },
    });
  };
  const [over, open] = [await link(30), await link(200)];
  await retentionRound(daysOn(91));
  const found = await db().link.findMany({ where: { orderId: order.id }, select: { id: true } });
  expect(found).toEqual([{ id: open.id }]);
  expect(over.id).not.toBe(open.id);
  expect(await db().session.count({ where: { user: { orders: { some: { id: order.id } } } } })).toBe(0);
});
