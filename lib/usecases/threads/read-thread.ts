import { createHash } from 'node:crypto';
import { db } from '@/lib/db/client';
import { canWriteThread } from '@/lib/domain/account/access';
import { type Actor, actorId } from '@/lib/domain/account/actor';
import type { CheckKind } from '@/lib/domain/checks/check-kinds';
import { messagesAtOnce } from '@/lib/domain/thread/message';
import type { ThreadMessage, ThreadView } from '@/lib/views/thread-view';
import { type Side, sideOf, threadOrder } from './thread-order';

const withFiles = {
  documents: {
    select: { id: true, fileName: true, size: true, erasedAt: true },
    orderBy: { createdAt: 'asc' },
  },
} as const;

/** What our people note among themselves never leaves the database for a customer. */
const seenBy = (orderId: string, side: Side) => ({
  orderId,
  ...(side === 'customer' && { internal: false }),
});

function findMessages(orderId: string, side: Side, take: number) {
  return db().orderMessage.findMany({
    where: seenBy(orderId, side),
    include: withFiles,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take,
  });
}

type Row = Awaited<ReturnType<typeof findMessages>>[number];

/**
 * The conversation about an order, oldest first, with the reader's own draft and what is asked of the customer: the
 * newest `show` messages, and how many there are before them. Its version does not depend on how many are shown. Throws
 * `not_found` for whoever may not read it.
 */
export async function readThread(actor: Actor, orderId: string, show = messagesAtOnce): Promise<ThreadView> {
  const order = await threadOrder(actor, orderId, 'read');
  const side = sideOf(actor);
  const mayWrite = canWriteThread(actor, order);
  const [rows, total, draft, questions] = await Promise.all([
    findMessages(order.id, side, show),
    db().orderMessage.count({ where: seenBy(order.id, side) }),
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
    older: total - messages.length,
    questions,
    draft: draft && { body: draft.body, check: draft.check, internal: draft.internal },
    version: versionOf({ messages: messages.slice(-messagesAtOnce), total, questions }),
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
