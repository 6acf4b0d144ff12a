import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import type { CheckKind } from '@/lib/domain/checks/check-kinds';
import { askableChecks } from '@/lib/domain/checks/question';
import { Problem } from '@/lib/domain/problem';
import { messages } from '@/lib/views/messages';
import { recordAudit } from '../audit/record-audit';
import { knownId } from '../known-id';
import { queueMail } from '../mail/queue-mail';
import { orderForMail } from '../orders/order-mails';
import { updateChecks } from '../orders/update-checks';
import { needReason } from '../staff/need-reason';
import { customersOf } from '../threads/customers-of';
import { writeAsDesk } from '../threads/write-as-desk';
import { lockedCheck } from './check-mark';
import { deskKeys } from './desk-work';
import { needValidator } from './need-validator';

interface Question {
  orderId: string;
  kind: CheckKind;
  /** As the customer reads it. */
  question: string;
  /** What the page knew of the check. */
  mark?: string | undefined;
}

/**
 * Asks the customer something about a check (S0-1.4.5c): it becomes the applicant's turn until there is an answer in the
 * conversation, the question stands there and is mailed at once, and our own work on it waits. The same question twice is
 * asked once. Throws `forbidden` for anybody but validation, `check_not_recordable` for a check that has passed or cannot
 * be asked about, `conflict` when a colleague was first, and `invalid_input` without a question.
 */
export async function askCustomer(actor: Actor, asked: Question): Promise<void> {
  const { kind, mark } = asked;
  needValidator(actor);
  if (!askableChecks.includes(kind)) throw new Problem('check_not_recordable');
  const question = needReason(asked.question);
  const orderId = knownId(asked.orderId);
  await transaction(async (tx) => {
    const { check, changed } = await lockedCheck(tx, orderId, kind, mark);
    if (check?.question === question && !check.answeredAt) return;
    if (changed) throw new Problem('conflict');
    if (check?.state === 'passed') throw new Problem('check_not_recordable');
    const at = now();
    await keepQuestion(tx, orderId, kind, { question, askedAt: at, askedBy: actor.userId });
    await tx.workItem.updateMany({
      where: { dedupeKey: deskKeys.check(orderId, kind), doneAt: null },
      data: { waitsSince: at, waitsFor: question },
    });
    const messageId = await writeAsDesk(tx, actor, { orderId, check: kind, body: question, at, told: true });
    await mailQuestion(tx, orderId, { kind, question, messageId });
    await updateChecks(tx, orderId, actor);
    const about = { objectKind: 'order', objectId: orderId, detail: { check: kind } };
    await recordAudit(tx, { actor, action: 'ask_customer', ...about, reason: question, at });
  });
}

interface Asked {
  question: string;
  askedAt: Date;
  askedBy: string;
}

async function keepQuestion(tx: Tx, orderId: string, kind: CheckKind, asked: Asked): Promise<void> {
  const data = { ...asked, answeredAt: null };
  await tx.orderCheck.upsert({
    where: { orderId_kind: { orderId, kind } },
    create: { id: newId(), orderId, kind, state: 'busy', since: asked.askedAt, ...data },
    update: data,
  });
}

interface MailedQuestion {
  kind: CheckKind;
  question: string;
  messageId: string;
}

async function mailQuestion(tx: Tx, orderId: string, asked: MailedQuestion): Promise<void> {
  const { words } = await orderForMail(tx, orderId);
  for (const { id, email, firstName, locale } of await customersOf(tx, orderId)) {
    await queueMail(tx, {
      template: 'desk_question',
      to: email,
      locale,
      data: {
        ...words,
        name: firstName,
        check: messages[locale].check.kind[asked.kind],
        question: asked.question,
      },
      orderId,
      userId: id,
      dedupeKey: `desk_question:${asked.messageId}:${id}`,
    });
  }
}
