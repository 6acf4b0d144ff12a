import { now } from '@/lib/base/clock';
import type { Tx } from '@/lib/db/client';
import type { Limit } from '@/lib/db/rate-limit';
import { transaction } from '@/lib/db/transaction';
import { type Actor, actorId } from '@/lib/domain/account/actor';
import type { CheckKind } from '@/lib/domain/checks/check-kinds';
import { Problem } from '@/lib/domain/problem';
import { FILES_MAX, parseMessage } from '@/lib/domain/thread/message';
import { guardTries } from '../accounts/parts/guard-tries';
import { keepDocument, type Upload } from '../documents/keep-document';
import { knownId } from '../known-id';
import { namesOf } from '../staff/names-of';
import { afterMessage } from './after-message';
import { sideOf, threadOrder } from './thread-order';

export interface NewMessage {
  orderId: string;
  /** Made by the page, so that the same message sent twice is kept once. */
  messageId: string;
  body: string;
  /** The check it is about, when it is about one. */
  check?: CheckKind | undefined;
  /** A note among our own people. */
  internal?: boolean | undefined;
  files?: readonly Upload[] | undefined;
}

/** People write; more than this is a program. */
const writing: Limit = { name: 'thread-message', tries: 60, perSeconds: 900, blockSeconds: 300 };

/**
 * Writes in the conversation about an order, with files, at any stage of it (M44). The customer's words answer what we
 * asked; the other side is mailed when it does not come to look by itself. The same message id again does nothing. Throws
 * `not_found`, `forbidden`, `too_many_requests`, and `invalid_input` with what is wrong under `body`, `files` or
 * `files.<position>`; nothing is kept then.
 */
export async function postMessage(actor: Actor, message: NewMessage): Promise<void> {
  const { internal = false, files = [] } = message;
  const order = await threadOrder(actor, message.orderId, 'write');
  const desk = sideOf(actor) === 'desk';
  if (internal && !desk) throw new Problem('forbidden');
  if (files.length > FILES_MAX) throw new Problem('invalid_input', { fields: { files: 'too_many_files' } });
  const body = parseMessage(message.body, files.length > 0);
  if (!body.ok) throw new Problem('invalid_input', { fields: { body: body.problem } });
  await guardTries(writing, actorId(actor) ?? '', 'too_many_requests');
  const id = knownId(message.messageId);
  const authorName = (await namesOf([actorId(actor)])).get(actorId(actor) ?? '') ?? '';
  await transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "CertificateOrder" WHERE "id" = ${order.id}::uuid FOR UPDATE`;
    if (await isKnown(tx, id, order.id, actor)) return;
    const at = now();
    const about = { check: message.check ?? null, internal, authorName, createdAt: at };
    await tx.orderMessage.create({
      data: {
        id,
        orderId: order.id,
        authorKind: actor.kind,
        authorId: actorId(actor),
        body: body.value,
        ...about,
      },
    });
    await keepFiles(tx, actor, { ...order, messageId: id }, files);
    await tx.messageDraft.deleteMany({ where: { orderId: order.id, userId: actorId(actor) ?? '' } });
    if (!internal) await afterMessage(tx, actor, order, { check: message.check, body: body.value, at });
  });
}

async function isKnown(tx: Tx, id: string, orderId: string, actor: Actor): Promise<boolean> {
  const known = await tx.orderMessage.findUnique({ where: { id } });
  if (known && (known.orderId !== orderId || known.authorId !== actorId(actor)))
    throw new Problem('conflict');
  return known !== null;
}

interface Place {
  id: string;
  accountId: string;
  messageId: string;
}

/** Keeps every file of a message or none; what is wrong with one is said at its place. */
async function keepFiles(
  tx: Tx,
  actor: Actor,
  { id, ...place }: Place,
  files: readonly Upload[],
): Promise<void> {
  for (const [position, file] of files.entries()) {
    try {
      await keepDocument(tx, { ...file, ...place, orderId: id, kind: 'message_file', uploadedBy: actor });
    } catch (error) {
      const problem = error instanceof Problem ? error.fields?.file : undefined;
      throw problem ? new Problem('invalid_input', { fields: { [`files.${position}`]: problem } }) : error;
    }
  }
}

/** What the other side wrote and this side has not seen. */
export function unreadBy(actor: Actor, orderId: string) {
  const authorKind = sideOf(actor) === 'desk' ? 'user' : 'staff';
  return { orderId, authorKind, internal: false, seenAt: null };
}
