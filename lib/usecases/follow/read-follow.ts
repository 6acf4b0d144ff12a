import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import { canFollow } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { openLink } from '@/lib/domain/account/link';
import { checkRows } from '@/lib/domain/checks/check-rows';
import { nextActor } from '@/lib/domain/checks/next-actor';
import { orderForecast } from '@/lib/domain/forecast/order-forecast';
import { leading } from '@/lib/domain/identity/representation';
import { Problem } from '@/lib/domain/problem';
import type { FollowView } from '@/lib/views/order-view';
import { readDurations } from '../durations/read-durations';
import { checkFactsOf, withChecks } from '../orders/order-facts';
import { forecastDays, shownCheck } from '../orders/shown-check';

/**
 * An order as somebody sees it with whom it was shared: whose turn it is and every check, no names but first names, no
 * addresses, no numbers of people, nothing to do. Throws Problem `not_found` for everybody else, `link_withdrawn` and
 * `link_expired` when the link opens nothing any more.
 */
export async function readFollow(actor: Actor): Promise<FollowView> {
  const at = now();
  const { subjectId, expiresAt } = await openFollow(actor, at);
  const order = await db().certificateOrder.findUnique({
    where: { id: subjectId },
    include: {
      ...withChecks,
      organisation: { select: { name: true } },
      applicant: { select: { firstName: true } },
      representations: { include: { contact: { select: { firstName: true } }, faceToFaces: true } },
    },
  });
  if (!order) throw new Problem('not_found');
  const durations = await readDurations(db());
  const rows = checkRows(checkFactsOf(order)).map((row) => shownCheck(row, order.checks, durations, at));
  return {
    number: order.number,
    state: order.state,
    stateSince: order.stateSince,
    productName: order.product.name,
    commonName: order.commonName,
    organisationName: order.organisation?.name ?? null,
    applicantName: order.applicant.firstName,
    representativeName: leading(order.representations)?.contact.firstName ?? null,
    checks: rows.map(({ action: _, ...row }) => row),
    next: nextActor(order.state, rows).actor,
    forecast: forecastDays(orderForecast(order.state, rows, durations, at)),
    expiresAt,
  };
}

/** The order that somebody may follow, and until when; throws what {@link readFollow} throws. */
export async function openFollow(actor: Actor, at: Date): Promise<{ subjectId: string; expiresAt: Date }> {
  if (actor.kind !== 'link' || !canFollow(actor, { id: actor.subjectId })) throw new Problem('not_found');
  const link = await db().link.findUnique({ where: { id: actor.linkId } });
  if (link?.orderId !== actor.subjectId) throw new Problem('not_found');
  const open = openLink(link, at);
  if (!open.ok) throw new Problem(open.problem);
  return { subjectId: actor.subjectId, expiresAt: link.expiresAt };
}
