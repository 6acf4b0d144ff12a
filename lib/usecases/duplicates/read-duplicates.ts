import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import type { Certificate, Duplicate } from '@/lib/db/generated/client';
import { canRequest, canSeeCertificates } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { duplicateRefusal } from '@/lib/domain/duplicate/duplicate';
import { Problem } from '@/lib/domain/problem';
import type { DuplicateStanding, DuplicatesPageView, DuplicateView } from '@/lib/views/duplicate-view';
import { knownId } from '../known-id';
import { livingDuplicates } from './living-duplicates';
import { productAllowsDuplicates } from './product-allows';

type Stored = Duplicate & { certificate: Certificate | null };

/**
 * The certificates that stand beside the first one of an order, the newest first, and whether another can be asked for.
 * For whoever may see the account's certificates. Throws `not_found`.
 */
export async function readDuplicates(actor: Actor, orderId: string): Promise<DuplicatesPageView> {
  const at = now();
  const order = await db().certificateOrder.findUnique({
    where: { id: knownId(orderId) },
    include: {
      product: true,
      subscription: { select: { state: true } },
      duplicates: { include: { certificate: true }, orderBy: [{ askedAt: 'desc' }, { id: 'desc' }] },
    },
  });
  if (!order || !canSeeCertificates(actor, order)) throw new Problem('not_found');
  const refusal = duplicateRefusal({
    state: order.state,
    onDevice: order.individualId !== null,
    ended: order.subscription.state === 'ended',
    living: await db().duplicate.count({ where: { orderId: order.id, ...livingDuplicates(at) } }),
  });
  const mayAsk = canRequest(actor, order);
  const allowed = refusal || !mayAsk || (await productAllowsDuplicates(order.product.caProduct));
  return {
    orderId: order.id,
    orderNumber: order.number,
    commonName: order.commonName ?? '',
    generation: order.generation,
    mayAsk,
    refusal: refusal ?? (allowed ? null : 'duplicates_not_allowed'),
    firstRevoked: order.state === 'revoked',
    duplicates: order.duplicates.map((duplicate) => shown(duplicate, at)),
  };
}

/** What tells the waiting page that something changed. Throws `not_found`. */
export async function readDuplicateStates(actor: Actor, orderId: string) {
  const order = await db().certificateOrder.findUnique({
    where: { id: knownId(orderId) },
    include: {
      duplicates: { include: { certificate: true }, orderBy: [{ askedAt: 'desc' }, { id: 'desc' }] },
    },
  });
  if (!order || !canSeeCertificates(actor, order)) throw new Problem('not_found');
  return { duplicates: order.duplicates.map((duplicate) => shown(duplicate, now())) };
}

function shown({ certificate, ...duplicate }: Stored, at: Date): DuplicateView {
  const { id, purpose, askedAt, caMessage } = duplicate;
  return {
    ...{ id, purpose, askedAt, caMessage },
    state: standing(duplicate.state, certificate, at),
    certificateId: certificate?.id ?? null,
    serialNumber: certificate?.serialNumber ?? null,
    notBefore: certificate?.notBefore ?? null,
    notAfter: certificate?.notAfter ?? null,
  };
}

function standing(state: Stored['state'], certificate: Certificate | null, at: Date): DuplicateStanding {
  if (!certificate) return state === 'issued' ? 'sent' : state;
  if (certificate.revokedAt) return 'revoked';
  return certificate.notAfter <= at ? 'expired' : 'in_use';
}
