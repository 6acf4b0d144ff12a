import { db } from '@/lib/db/client';
import { canRecordCheck, canSeeAllOrders } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { isRecordable } from '@/lib/domain/checks/check-facts';
import type { CheckRow } from '@/lib/domain/checks/check-kinds';
import { askableChecks } from '@/lib/domain/checks/question';
import { Problem } from '@/lib/domain/problem';
import { knownId } from '../known-id';
import { shownMail } from '../mail/shown-mail';
import type { KeptCaFacts } from '../orders/order-facts';
import { readOrder } from '../orders/read-order';
import { checkMark } from '../validation/check-mark';
import { namesOf } from './names-of';
import { auditOf } from './read-audit';

const newest = 50;

function findParts(id: string) {
  return db().certificateOrder.findUniqueOrThrow({
    where: { id },
    select: {
      accountId: true,
      answers: true,
      caStatus: true,
      caFacts: true,
      caCheckedAt: true,
      mails: { orderBy: { queuedAt: 'desc' } },
      checks: true,
    },
  });
}

type Parts = Awaited<ReturnType<typeof findParts>>;

/**
 * One order with what only staff see: what was typed, the CA's own words, every exchange with it, the mails with their
 * troubles, and the audit trail. Throws `forbidden` for anybody but staff, and `not_found`.
 */
export async function readStaffOrder(actor: Actor, orderId: string) {
  if (!canSeeAllOrders(actor)) throw new Problem('forbidden');
  const order = await readOrder(actor, knownId(orderId));
  const parts = await findParts(orderId);
  const mayRecord = canRecordCheck(actor);
  const open = order.state === 'validating';
  return {
    ...order,
    accountId: parts.accountId,
    answers: parts.answers as Record<string, unknown>,
    ca: {
      status: parts.caStatus,
      checkedAt: parts.caCheckedAt,
      facts: parts.caFacts as KeptCaFacts | null,
    },
    mails: parts.mails.map((mail) => ({
      ...shownMail(mail, { ...parts, state: order.state }, actor),
      attempts: mail.attempts,
      lastError: mail.lastError,
    })),
    records: await recordsOf(parts),
    marks: Object.fromEntries(parts.checks.map((check) => [check.kind, checkMark(check)])),
    questions: questionsOf(parts),
    askable: mayRecord && open ? order.checks.filter(isAskable).map(({ kind }) => kind) : [],
    exchanges: await exchangesOf(orderId),
    audit: await auditOf([{ objectKind: 'order', ids: [orderId] }]),
    mayRecord,
    recordable: mayRecord && open ? order.checks.map(({ kind }) => kind).filter(isRecordable) : [],
  };
}

/** What has passed needs no answer. */
const isAskable = ({ kind, state }: CheckRow) => state !== 'passed' && askableChecks.includes(kind);

function questionsOf({ checks }: Parts) {
  return checks.flatMap(({ kind, question, askedAt, answeredAt }) =>
    question && askedAt ? [{ kind, question, askedAt, answeredAt }] : [],
  );
}

async function recordsOf({ checks }: Parts) {
  const names = await namesOf(checks.map(({ recordedBy }) => recordedBy));
  return checks.flatMap(({ kind, recorded, recordedBy, recordedAt }) =>
    recorded && recordedAt
      ? [{ kind, outcome: recorded, by: names.get(recordedBy ?? '') ?? null, at: recordedAt }]
      : [],
  );
}

function exchangesOf(orderId: string) {
  return db().exchange.findMany({
    where: { orderId },
    select: {
      id: true,
      system: true,
      method: true,
      path: true,
      status: true,
      millis: true,
      at: true,
      request: true,
      response: true,
    },
    orderBy: { at: 'desc' },
    take: newest,
  });
}
