import { now } from '@/lib/base/clock';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import type { QuestionId } from '@/lib/domain/request/form';
import { spendLinks } from '../links/spend-links';
import { queueMail } from '../mail/queue-mail';
import { formOf } from '../requests/editable-order';
import { storeAnswer } from '../requests/save-answer';
import { stepForMail } from './mail-step';
import { stepOfLink } from './step-of-link';

/**
 * The colleague's answer to the one question of the link, by the rules of the question, once: the link is spent and the
 * applicant hears of it. Throws Problem `not_found`, `link_withdrawn`, `request_already_submitted`, `step_not_open` when
 * it was answered before, and `invalid_input` with the fields that are wrong.
 */
export async function answerStep(
  actor: Actor,
  { question, answer }: { question: QuestionId; answer: unknown },
  at: Date = now(),
): Promise<void> {
  await transaction(async (tx) => {
    const { id, order, state, ...handover } = await stepOfLink(tx, actor);
    if (handover.question !== question) throw new Problem('not_found');
    if (state === 'answered') throw new Problem('step_not_open');
    await storeAnswer(tx, order, formOf(order.product), question, answer);
    const { count } = await tx.handover.updateMany({
      where: { id, answeredAt: null, withdrawnAt: null },
      data: { answeredAt: at },
    });
    if (count === 0) throw new Problem('step_not_open');
    await spendLinks(tx, { purpose: 'hand_over_step', handoverId: id, at });
    const { asker } = await stepForMail(tx, id, 'nl');
    const { words } = await stepForMail(tx, id, asker.locale);
    await queueMail(tx, {
      template: 'step_answered',
      to: asker.email,
      locale: asker.locale,
      orderId: order.id,
      userId: asker.id,
      data: { ...words, name: asker.firstName, colleague: handover.name, questionId: question },
      dedupeKey: `step_answered:${id}`,
    });
  });
}
