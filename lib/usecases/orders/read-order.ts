import { now } from '@/lib/base/clock';
import { env } from '@/lib/base/env';
import { db } from '@/lib/db/client';
import { canRequest, canSeeOrder } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { checkRows } from '@/lib/domain/checks/check-rows';
import { nextActor } from '@/lib/domain/checks/next-actor';
import { orderForecast } from '@/lib/domain/forecast/order-forecast';
import { leading, representativeState } from '@/lib/domain/identity/representation';
import { movesFrom } from '@/lib/domain/order/lifecycle';
import { Problem } from '@/lib/domain/problem';
import { readDurations } from '../durations/read-durations';
import { readShare } from '../follow/share-order';
import { nameOf } from '../identity/person-name';
import { knownId } from '../known-id';
import { shownMail } from '../mail/shown-mail';
import { nudgesOf } from '../nudges/nudges-of';
import { areRemindersStopped } from '../nudges/waiting';
import { withPowers } from '../powers-of-attorney/power-facts';
import { afterIssueInclude, afterIssueOf } from '../renewal/after-issue';
import { readContact } from '../threads/read-contact';
import { checkFactsOf } from './order-facts';
import { forecastDays, shownCheck } from './shown-check';

/**
 * An order as its page shows it, to the account that owns it and to staff. Throws `not_found` for anybody else, as if
 * it did not exist.
 */
export async function readOrder(actor: Actor, orderId: string) {
  const order = await db().certificateOrder.findUnique({
    where: { id: knownId(orderId) },
    include: {
      ...afterIssueInclude,
      organisation: true,
      applicant: true,
      account: true,
      checks: true,
      ...withPowers,
      handovers: { where: { answeredAt: null, withdrawnAt: null } },
      shipment: true,
      representations: { include: { contact: true, faceToFaces: true }, orderBy: { position: 'asc' } },
      // What tells our own desk is no mail of the customer's.
      mails: { where: { to: { not: env().VALIDATION_EMAIL } }, orderBy: { queuedAt: 'asc' } },
    },
  });
  if (!order || !canSeeOrder(actor, order)) throw new Problem('not_found');
  const at = now();
  const lead = leading(order.representations);
  const durations = await readDurations(db());
  const rows = checkRows(checkFactsOf(order)).map((row) => shownCheck(row, order.checks, durations, at));
  return {
    id: order.id,
    number: order.number,
    state: order.state,
    stateSince: order.stateSince,
    accountNumber: order.account.number,
    productName: order.product.name,
    commonName: order.commonName,
    oin: order.oin,
    keySource: order.keySource,
    validUntil: order.validUntil,
    generation: order.generation,
    organisation: order.organisation && {
      name: order.organisation.name,
      kvkNumber: order.organisation.kvkNumber,
    },
    representative: lead ? { name: nameOf(lead.contact), email: lead.contact.email } : null,
    representatives: order.representations.map((one) => ({
      position: one.position,
      name: nameOf(one.contact),
      email: one.contact.email,
      state: representativeState(one, order.representations),
    })),
    applicantName: `${order.applicant.firstName} ${order.applicant.lastName}`,
    submittedAt: order.submittedAt,
    collectBefore: order.collectBefore,
    problem: order.problem,
    caMessage: order.caMessage,
    approvalReason: lead?.approvalReason ?? null,
    caOrderId: order.caOrderId,
    checks: rows,
    next: nextActor(order.state, rows),
    moves: movesFrom(order.state),
    events: order.events.map(({ name, fromState, toState, actorKind, detail, at: when }) => ({
      name,
      fromState,
      toState,
      actorKind,
      detail: detail as Record<string, string>,
      at: when,
    })),
    mails: order.mails.map((mail) => shownMail(mail, order, actor)),
    cancelReason: order.cancelReason,
    forecast: forecastDays(orderForecast(order.state, rows, durations, at)),
    nudges: nudgesOf(order, at),
    remindersStopped: areRemindersStopped(order),
    share: canRequest(actor, order) ? await readShare(db(), order.id, at) : null,
    certificates: order.certificates.map((certificate) => ({
      id: certificate.id,
      serialNumber: certificate.serialNumber,
      fingerprint: certificate.fingerprint,
      notBefore: certificate.notBefore,
      notAfter: certificate.notAfter,
      replacedAt: certificate.replacedAt,
      revokedAt: certificate.revokedAt,
    })),
    after: afterIssueOf(order, at),
    contact: await readContact(actor, order.id),
  };
}
