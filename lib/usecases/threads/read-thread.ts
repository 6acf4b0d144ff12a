import { createHash } from 'node:crypto';
import { db } from '@/lib/db/client';
import { canWriteThread } from '@/lib/domain/account/access';
import { type Actor, actorId } from '@/lib/domain/account/actor';
import type { CheckKind } from '@/lib/domain/checks/check-kinds';
import type { ThreadMessage, ThreadView } from '@/lib/views/thread-view';
import { type Side, sideOf, threadOrder } from './thread-order';

/** The newest are shown; no conversation about one certificate comes near it. */
const mostShown = 500;

const withFiles = {
  documents: {
    select: { id: true, fileName: true, size: true, erasedAt: true },
    orderBy: { createdAt: 'asc' },
  },
} as const;

function findMessages(orderId: string, side: Side) {
  return db().orderMessage.findMany({
    // What our people note among themselves never leaves the database for a customer.
    where: { orderId, ...(side === 'customer' && { internal: false }) },
    include: withFiles,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: mostShown,
  });
}

type Row = Awaited<ReturnType<typeof findMessages>>[number];

/**
 * The conversation about an order, oldest first, with the reader's own draft and what is asked of the customer. Throws
 * `not_found` for whoever may not read it.
 */
export async function readThread(actor: Actor, orderId: string): Promise<ThreadView> {
  const order = await threadOrder(actor, orderId, 'read');
  const side = sideOf(actor);
  const mayWrite = canWriteThread(actor, order);
  const [rows, draft, questions] = await Promise.all([
    findMessages(order.id, side),
    mayWrite ? draftOf(order.id, actor) : null,
    openQuestions(order.id),
  ]);
  const messages = rows.reverse().map((row) => shown(row, side, actor));
  return {
    orderId: order.id,
    number: order.number,
    side,
    mayWrite,
    messages,
    questions,
    draft: draft && { body: draft.body, check: draft.check, internal: draft.internal },
    version: versionOf({ messages, questions }),
  };
}

function draftOf(orderId: string, actor: Actor) {
  return db().messageDraft.findUnique({
    where: { orderId_userId: { orderId, userId: actorId(actor) ?? '' } },
  });
}

async function openQuestions(orderId: string): Promise<CheckKind[]> {
  const asked = await db().orderCheck.findMany({
    where: { orderId, askedAt: { not: null }, answeredAt: null, order: { state: 'validating' } },
    select: { kind: true },
    orderBy: { askedAt: 'desc' },
  });
  return asked.map(({ kind }) => kind);
}

function shown(row: Row, reader: Side, actor: Actor): ThreadMessage {
  const side = row.authorKind === 'staff' ? 'desk' : 'customer';
  return {
    id: row.id,
    side,
    mine: row.authorId !== null && row.authorId === actorId(actor),
    authorName: row.authorName,
    body: row.body,
    internal: row.internal,
    check: row.check,
    at: row.createdAt,
    seenAt: row.seenAt,
    isNew: side !== reader && !row.internal && row.seenAt === null,
    files: row.documents.map(({ id, fileName, size, erasedAt }) => ({
      id,
      fileName,
      size,
      erased: erasedAt !== null,
    })),
  };
}

/** Changes when anything that is shown changes. */
function versionOf(shownNow: object): string {
  return createHash('sha256').update(JSON.stringify(shownNow)).digest('hex').slice(0, 32);
}
