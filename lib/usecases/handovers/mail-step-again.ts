import { now } from '@/lib/base/clock';
import type { Limit } from '@/lib/db/rate-limit';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import type { Locale } from '@/lib/domain/locale';
import { guardTries } from '../accounts/parts/guard-tries';
import { mailStep } from './mail-step';
import { ownOpenHandover } from './own-handover';

const perStep: Limit = { name: 'mail-step-again', tries: 3, perSeconds: 3600, blockSeconds: 3600 };

/**
 * Sends the mail to the colleague again, in the language of the first one, with a new link. Throws Problem `not_found`,
 * `step_not_open` and `too_many_requests`.
 */
export async function mailStepAgain(actor: Actor, handoverId: string, at: Date = now()): Promise<void> {
  const handover = await transaction((tx) => ownOpenHandover(tx, actor, handoverId));
  await guardTries(perStep, handover.id, 'too_many_requests');
  await transaction(async (tx) => {
    const { id } = await ownOpenHandover(tx, actor, handoverId);
    const first = await tx.mail.findFirst({ where: { handoverId: id }, orderBy: { queuedAt: 'asc' } });
    const locale: Locale = first?.locale ?? 'nl';
    // Two clicks within a minute are one wish.
    await mailStep(tx, { id, locale, dedupeKey: `your_step:${id}:${Math.floor(at.getTime() / 60_000)}` });
  });
}
