import { openBytesAtRest } from '@/lib/base/seal-at-rest';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { canSeeDocument } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { recordAudit } from '../audit/record-audit';
import { knownId } from '../known-id';
import { sealedTo } from './keep-document';

export interface OpenedDocument {
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * The bytes of a file that was handed in, for whoever may see it; that our own people read it stands in the audit
 * trail. Throws `not_found` for everybody else, and when retention took the bytes.
 */
export async function readDocument(actor: Actor, documentId: string): Promise<OpenedDocument> {
  const document = await db().document.findUnique({
    where: { id: knownId(documentId) },
    include: {
      message: { select: { internal: true } },
      powerOfAttorney: { select: { signatories: { select: { id: true } } } },
    },
  });
  const mayRead =
    document &&
    canSeeDocument(actor, {
      accountId: document.accountId,
      staffOnly: document.message?.internal ?? false,
      signatoryIds: document.powerOfAttorney?.signatories.map(({ id }) => id) ?? [],
    });
  if (!mayRead || !document.bytes) throw new Problem('not_found');
  if (actor.kind === 'staff') {
    const read = { actor, action: 'read_document', objectKind: 'document', objectId: document.id };
    await transaction((tx) => recordAudit(tx, read));
  }
  const { fileName, contentType, bytes, id } = document;
  return { fileName, contentType, bytes: openBytesAtRest(bytes, sealedTo(id)) };
}
