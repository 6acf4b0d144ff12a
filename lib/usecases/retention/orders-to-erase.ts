import { db, type Tx } from '@/lib/db/client';
import type { CertificateOrderWhereInput } from '@/lib/db/generated/models';
import { keepSince } from '@/lib/domain/account/retention';

/** Orders of each kind per round. */
const bound = 200;

/** Written in the history of an order when its personal data went; nothing is left to take from it. */
export const dataErased = 'personal_data_erased';

/** Why an order's personal data go. */
export type ErasureCause = 'registration_evidence' | 'request_without_certificate' | 'draft_request';

/**
 * The orders of which the time is over: evidence seven years after the last certificate that rests on it ended (ETSI EN
 * 319 411-1 OVR-6.4.6-01), also when that was revoked before; a request that came to no certificate, some months after
 * it ended; a request that was never sent, some months after the last change.
 */
function dueAt(at: Date): Readonly<Record<ErasureCause, CertificateOrderWhereInput>> {
  return {
    registration_evidence: {
      certificates: { some: {}, every: { notAfter: { lt: keepSince('registration_evidence', at) } } },
      state: { in: ['completed', 'issued', 'revoked', 'expired'] },
    },
    request_without_certificate: {
      certificates: { none: {} },
      state: { in: ['canceled', 'declined', 'rejected', 'expired', 'revoked'] },
      stateSince: { lt: keepSince('request_without_certificate', at) },
    },
    draft_request: {
      state: 'draft',
      updatedAt: { lt: keepSince('draft_request', at) },
      answers: { not: {} },
    },
  };
}

/**
 * The next orders to erase, and why; `only` asks about one of them. One that was erased is never found again; a draft that is filled in anew is.
 */
export async function ordersToErase(
  at: Date,
  client: Pick<Tx, 'certificateOrder'> = db(),
  only?: string,
): Promise<readonly { readonly id: string; readonly because: ErasureCause }[]> {
  const found = [];
  for (const [because, where] of Object.entries(dueAt(at)) as [ErasureCause, CertificateOrderWhereInput][]) {
    const erased = because === 'draft_request' ? {} : { events: { none: { name: dataErased } } };
    const orders = await client.certificateOrder.findMany({
      where: { ...where, ...erased, ...(only && { id: only }) },
      select: { id: true },
      orderBy: { stateSince: 'asc' },
      take: bound,
    });
    found.push(...orders.map(({ id }) => ({ id, because })));
  }
  return found;
}
