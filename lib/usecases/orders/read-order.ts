import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import { canSeeOrder } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import type { CheckRow } from '@/lib/domain/checks/check-kinds';
import { checkRows } from '@/lib/domain/checks/check-rows';
import { nextActor } from '@/lib/domain/checks/next-actor';
import { identityJudging, isLate, usualDurations } from '@/lib/domain/checks/usual-duration';
import { leading } from '@/lib/domain/identity/representation';
import { movesFrom } from '@/lib/domain/order/lifecycle';
import { Problem } from '@/lib/domain/problem';
import { nameOf } from '../identity/person-name';
import { knownId } from '../known-id';
import { withPowers } from '../powers-of-attorney/power-facts';
import { afterIssueInclude, afterIssueOf } from '../renewal/after-issue';
import { checkFactsOf } from './order-facts';

/** A check as the order page shows it: when it came into this state, and whether that is longer than usual. */
export interface ShownCheck extends CheckRow {
  readonly usualMinutes: number;
  readonly late: boolean;
}

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
      shipment: true,
      representations: { include: { contact: true }, orderBy: { position: 'asc' } },
      mails: { orderBy: { queuedAt: 'asc' } },
    },
  });
  if (!order || !canSeeOrder(actor, order)) throw new Problem('not_found');
  const at = now();
  const lead = leading(order.representations);
  const rows = checkRows(checkFactsOf(order)).map((row) => shown(row, order.checks, at));
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
    mails: order.mails.map(({ id, template, to, subject, state, queuedAt, sentAt }) => ({
      id,
      template,
      to,
      subject,
      state,
      queuedAt,
      sentAt,
    })),
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
  };
}

function shown(row: CheckRow, stored: { kind: string; state: string; since: Date }[], at: Date): ShownCheck {
  const known = stored.find(({ kind, state }) => kind === row.kind && state === row.state);
  const since = known?.since ?? row.since;
  const duration = row.reason === 'identity_being_judged' ? identityJudging : usualDurations[row.kind];
  const open = row.state === 'todo' || row.state === 'busy';
  return { ...row, since, usualMinutes: duration.usualMinutes, late: open && isLate(duration, since, at) };
}
