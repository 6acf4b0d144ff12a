import { now } from '@/lib/base/clock';
import type { Duplicate } from '@/lib/db/generated/client';
import { transaction } from '@/lib/db/transaction';
import { system } from '@/lib/domain/account/actor';
import { fetchCertificate, keepCertificate, tellUnclear } from '../orders/fetch-certificate';
import { recordHappening } from '../revocation/record-happening';
import { mailDuplicateIssued } from './duplicate-mails';

const actor = system('collect-duplicate');

/**
 * Fetches a further certificate with its chain, once, and puts it beside the one of the order, which stays as it is. One
 * for another key than was asked for goes to our people.
 */
export async function collectDuplicate(duplicate: Duplicate, caCertificateId: string): Promise<void> {
  const { id, orderId, keyHash } = duplicate;
  const fetched = await fetchCertificate(orderId, caCertificateId);
  if (!fetched) return;
  await transaction(async (tx) => {
    if (fetched.facts.publicKeySha256 !== keyHash) return tellUnclear(tx, orderId, caCertificateId);
    const hit = await tx.duplicate.updateMany({
      where: { id, state: { in: ['asked', 'sent', 'unclear'] } },
      data: { state: 'issued', caCertificateId, caMessage: null },
    });
    if (hit.count !== 1) return;
    const at = now();
    const { commonName } = await tx.certificateOrder.findUniqueOrThrow({ where: { id: orderId } });
    const certificateId = await keepCertificate(tx, fetched, { at, commonName, duplicateId: id });
    await recordHappening(tx, { orderId, name: 'duplicate_issued', actor, at });
    await mailDuplicateIssued(tx, duplicate, { id: certificateId });
  });
}
