import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import { recordAudit } from '../audit/record-audit';
import { recordHappening } from '../revocation/record-happening';
import { dataErased, type ErasureCause, ordersToErase } from './orders-to-erase';

interface Erasure {
  readonly id: string;
  readonly because: ErasureCause;
  readonly at: Date;
  readonly actor: Actor;
}

/**
 * Erases the personal data of an order whose time is over: the bytes and names of its files, its conversation with
 * drafts, its powers of attorney and register extracts, calls, steps handed over, and what was typed. The order, its
 * certificates, its history of codes and the bare fact that a file was there remain.
 */
export async function eraseOrder(tx: Tx, { id, because, at, actor }: Erasure): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "CertificateOrder" WHERE "id" = ${id}::uuid FOR UPDATE`;
  // Another worker was first.
  if ((await ordersToErase(at, tx, id)).length === 0) return;
  const ofOrder = { where: { orderId: id } };
  const powersOfAttorney = await erasePowers(tx, id);
  const files = await eraseFiles(tx, id, at);
  const { count: messages } = await tx.orderMessage.deleteMany(ofOrder);
  await tx.messageDraft.deleteMany(ofOrder);
  const { count: extracts } = await tx.registerExtract.deleteMany(ofOrder);
  await tx.appointment.deleteMany(ofOrder);
  await tx.link.deleteMany({ where: { handover: { orderId: id } } });
  await tx.handover.deleteMany(ofOrder);
  await tx.faceToFace.updateMany({ ...ofOrder, data: { wish: {}, place: '', reason: null } });
  await tx.orderCheck.updateMany({ ...ofOrder, data: { question: null } });
  await tx.certificateOrder.update({ where: { id }, data: { answers: {}, sealedKey: null } });
  await recordHappening(tx, { orderId: id, name: dataErased, actor, at });
  await recordAudit(tx, {
    actor,
    action: 'erase_personal_data',
    objectKind: 'order',
    objectId: id,
    detail: { because, files, messages, powersOfAttorney, extracts },
    at,
  });
}

async function eraseFiles(tx: Tx, orderId: string, erasedAt: Date): Promise<number> {
  const { count } = await tx.document.updateMany({
    where: { orderId, erasedAt: null },
    data: { bytes: null, fileName: '', messageId: null, uploadedBy: null, erasedAt },
  });
  return count;
}

/** Signatories are people of the customer; the links mailed to them hang on their rows. */
async function erasePowers(tx: Tx, orderId: string): Promise<number> {
  await tx.link.deleteMany({ where: { signatory: { powerOfAttorney: { orderId } } } });
  const { count } = await tx.powerOfAttorney.deleteMany({ where: { orderId } });
  return count;
}
