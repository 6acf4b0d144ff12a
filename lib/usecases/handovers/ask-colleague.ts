import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import { db, type Tx } from '@/lib/db/client';
import type { Limit } from '@/lib/db/rate-limit';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { formItem, type QuestionId } from '@/lib/domain/request/form';
import { type Colleague, canBeHandedOver } from '@/lib/domain/request/handover';
import { walk } from '@/lib/domain/request/walk';
import { guardTries } from '../accounts/parts/guard-tries';
import { editableOrder } from '../requests/editable-order';
import { mailStep } from './mail-step';

/** Enough for a request with a few askings; not for sending mail to strangers. */
const perOrder: Limit = { name: 'ask-colleague', tries: 12, perSeconds: 3600, blockSeconds: 3600 };

/** The number and the qvtl.nl name are made from the organisation. */
const needsOrganisation: ReadonlySet<QuestionId> = new Set(['oin', 'domain']);

interface Asking extends Colleague {
  readonly orderId: string;
  readonly question: QuestionId;
}

/**
 * Hands one question of a request to a colleague by mail (M31). One colleague at a time is asked for a question. Throws
 * Problem `not_found`, `request_already_submitted`, `request_incomplete` when the organisation must be known first,
 * `step_handed_over_already` and `too_many_requests`.
 */
export async function askColleague(actor: Actor, asking: Asking, at: Date = now()): Promise<void> {
  await editableOrder(db(), actor, asking.orderId);
  await guardTries(perOrder, asking.orderId, 'too_many_requests');
  await transaction((tx) => ask(tx, actor, asking, at));
}

async function ask(tx: Tx, actor: Actor, { orderId, question, ...colleague }: Asking, at: Date) {
  const { order, form } = await editableOrder(tx, actor, orderId);
  if (actor.kind !== 'user' || !canBeHandedOver(question) || !formItem(form, question)) {
    throw new Problem('not_found');
  }
  if (needsOrganisation.has(question) && !walk(form, order.answers).answers.organisation) {
    throw new Problem('request_incomplete');
  }
  const { name, email, note = '', locale } = colleague;
  const id = newId();
  const { count } = await tx.handover.createMany({
    data: { id, orderId: order.id, question, name, email, note, askedBy: actor.userId, createdAt: at },
    // The database allows one open asking per question: of two at once, the second is refused.
    skipDuplicates: true,
  });
  if (count === 0) throw new Problem('step_handed_over_already');
  await mailStep(tx, { id, locale, dedupeKey: `your_step:${id}` });
}
