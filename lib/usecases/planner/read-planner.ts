import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import { canSeeOrder } from '@/lib/domain/account/access';
import { type Actor, readsAccount } from '@/lib/domain/account/actor';
import { newGeneration, planFor } from '@/lib/domain/planner/plan';
import { Problem } from '@/lib/domain/problem';
import { generations } from '@/lib/domain/product/generations';
import { failedRenewal } from '@/lib/domain/renewal/renewal';
import type { PlannerView } from '@/lib/views/planner-view';
import { certificateName, withPurpose } from '../certificates/named-certificate';

const most = 2000;

/** Which certificates of the account end when, and when to change to the new generation (M68). Throws `forbidden`. */
export async function readPlanner(actor: Actor): Promise<PlannerView> {
  if (!readsAccount(actor) || !canSeeOrder(actor, actor)) throw new Problem('forbidden');
  const at = now();
  const certificates = await db().certificate.findMany({
    where: { replacedAt: null, revokedAt: null, notAfter: { gt: at }, order: { accountId: actor.accountId } },
    include: {
      ...withPurpose,
      order: {
        include: {
          product: { select: { generation: true } },
          organisation: { select: { name: true } },
          renewals: {
            where: { state: { notIn: [...failedRenewal] } },
            select: { id: true, number: true, generation: true },
            take: 1,
          },
        },
      },
    },
    orderBy: [{ notAfter: 'asc' }, { id: 'asc' }],
    take: most,
  });
  const issued = certificates.flatMap(({ order }) => order.product.generation ?? []);
  return {
    at,
    issuedNow: [...new Set(issued)],
    certificates: certificates.map(({ id, notAfter, oin, order, ...named }) => ({
      id,
      orderId: order.id,
      commonName: certificateName(named),
      organisationName: order.organisation?.name ?? '',
      generation: order.generation,
      notAfter,
      followedBy: order.renewals[0] ?? null,
      oinRefused: oin !== null && !generations[newGeneration].oinPattern.test(oin),
      ...planFor({ generation: order.generation, notAfter }, at),
    })),
  };
}
