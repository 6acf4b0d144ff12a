import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import { canRevoke } from '@/lib/domain/account/access';
import { type Actor, actorId } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import type { RevokePageView } from '@/lib/views/revocation-view';
import { withPurpose } from '../certificates/named-certificate';
import { knownId } from '../known-id';
import { namesOf } from '../staff/names-of';
import { needsSecond } from './second-person';

/**
 * What the page to revoke shows: the certificates of the order that still run, and the wish that is under way, if any.
 * Throws `not_found` for who may not revoke.
 */
export async function readRevokePage(actor: Actor, orderId: string): Promise<RevokePageView> {
  const order = await db().certificateOrder.findUnique({
    where: { id: knownId(orderId) },
    include: {
      account: true,
      certificates: {
        where: { revokedAt: null, notAfter: { gt: now() } },
        include: withPurpose,
        orderBy: { createdAt: 'desc' },
      },
      revocations: { where: { state: { not: 'withdrawn' } }, orderBy: { askedAt: 'desc' } },
    },
  });
  if (!order || !canRevoke(actor, order)) throw new Problem('not_found');
  const names = await namesOf(order.revocations.map(({ askedBy }) => askedBy));
  return {
    orderId: order.id,
    orderNumber: order.number,
    state: order.state,
    commonName: order.commonName ?? '',
    byStaff: actor.kind === 'staff',
    twoNeeded: await needsSecond(db(), order.account, actorId(actor)),
    certificates: order.certificates.map(({ id, serialNumber, notBefore, notAfter, ...one }) => ({
      id,
      serialNumber,
      notBefore,
      notAfter,
      replaced: one.replacedAt !== null,
      purpose: one.duplicate?.purpose ?? null,
    })),
    wishes: order.revocations.map((wish) => ({
      id: wish.id,
      certificateId: wish.certificateId,
      state: wish.state,
      reason: wish.reason,
      comment: wish.comment,
      askedByName: (wish.askedBy && names.get(wish.askedBy)) || null,
      askedByMe: wish.askedBy !== null && wish.askedBy === actorId(actor),
      askedAt: wish.askedAt,
      sent: wish.sentToCaAt !== null,
    })),
  };
}
