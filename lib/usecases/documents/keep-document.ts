import { createHash } from 'node:crypto';
import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import { sealBytesAtRest } from '@/lib/base/seal-at-rest';
import type { Tx } from '@/lib/db/client';
import { type Actor, actorId } from '@/lib/domain/account/actor';
import { judgeUpload } from '@/lib/domain/document/judge-upload';
import type { DocumentKind } from '@/lib/domain/document/kinds';
import { Problem } from '@/lib/domain/problem';

/** A file as it came in, before anybody looked at it. */
export interface Upload {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** What the browser said it is; empty when it did not know. */
  readonly declaredType: string;
}

interface NewDocument extends Upload {
  readonly accountId: string;
  readonly orderId?: string;
  /** The message of the conversation it goes with. */
  readonly messageId?: string;
  readonly kind: DocumentKind;
  /** Who hands it in; whether they may is for the calling use case to have said. */
  readonly uploadedBy: Actor;
}

/** A kept file without its bytes. */
interface KeptDocument {
  readonly id: string;
  readonly fileName: string;
  readonly contentType: string;
  readonly size: number;
  /** Of the bytes as handed in, hexadecimal. */
  readonly sha256: string;
}

/** What the bytes of a document are sealed to, so that they open in no other row. */
export const sealedTo = (documentId: string) => `document:${documentId}`;

/**
 * Judges a file and keeps it, its bytes sealed, in the caller's transaction. Throws `invalid_input` with what is wrong
 * under the field `file`.
 */
export async function keepDocument(tx: Tx, document: NewDocument): Promise<KeptDocument> {
  const { bytes, uploadedBy, accountId, orderId = null, messageId = null, kind } = document;
  const judged = judgeUpload(bytes, document.fileName, document.declaredType);
  if (!judged.ok) throw new Problem('invalid_input', { fields: { file: judged.problem } });
  const id = newId();
  const kept = {
    id,
    ...judged.value,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
  await tx.document.create({
    data: {
      ...kept,
      accountId,
      orderId,
      messageId,
      kind,
      bytes: sealBytesAtRest(bytes, sealedTo(id)),
      uploadedByKind: uploadedBy.kind,
      uploadedBy: actorId(uploadedBy),
      createdAt: now(),
    },
    select: { id: true },
  });
  return kept;
}
