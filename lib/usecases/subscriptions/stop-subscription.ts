import { now } from '@/lib/base/clock';
import type { Tx } from '@/lib/db/client';
import type { Account, Product, Subscription } from '@/lib/db/generated/client';
import { transaction } from '@/lib/db/transaction';
import { canChangeBilling } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { dateText } from '@/lib/views/date-text';
import { localText } from '@/lib/views/local-text';
import { recordAudit } from '../audit/record-audit';
import { billingMailTo } from '../billing/invoice-mails';
import { knownId } from '../known-id';
import { queueMail } from '../mail/queue-mail';

type Loaded = Subscription & { product: Product; account: Account };

/**
 * Stops a subscription at its next yearly date: until then all of it keeps working, after it no bill is made. A
 * certificate is not touched (decision 6). Stopping twice is stopping once. Throws `not_found`, `forbidden` and
 * `subscription_not_stoppable`.
 */
export async function stopSubscription(
  actor: Actor,
  { subscriptionId, reason }: { subscriptionId: string; reason: string },
): Promise<void> {
  await change(actor, subscriptionId, async (tx, subscription, userId) => {
    if (subscription.state !== 'active') return;
    const stopped = {
      state: 'stopping',
      stoppedAt: now(),
      stoppedBy: userId,
      stopReason: reason.trim(),
    } as const;
    await tx.subscription.update({ where: { id: subscription.id }, data: stopped });
    await confirm(tx, subscription, 'subscription_stopped', stopped.stoppedAt);
    await audit(tx, actor, 'stop_subscription', subscription.id);
  });
}

/** Takes the stop back, until the day it ends. Throws `not_found`, `forbidden` and `subscription_not_stoppable`. */
export async function resumeSubscription(actor: Actor, subscriptionId: string): Promise<void> {
  await change(actor, subscriptionId, async (tx, subscription) => {
    if (subscription.state !== 'stopping') return;
    const going = { state: 'active', stoppedAt: null, stoppedBy: null, stopReason: null } as const;
    await tx.subscription.update({ where: { id: subscription.id }, data: going });
    await confirm(tx, subscription, 'subscription_resumed', subscription.stoppedAt ?? now());
    await audit(tx, actor, 'resume_subscription', subscription.id);
  });
}

async function change(
  actor: Actor,
  subscriptionId: string,
  act: (tx: Tx, subscription: Loaded, userId: string) => Promise<void>,
): Promise<void> {
  const id = knownId(subscriptionId);
  await transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Subscription" WHERE "id" = ${id}::uuid FOR UPDATE`;
    const subscription = await tx.subscription.findUnique({
      where: { id },
      include: { product: true, account: true },
    });
    if (actor.kind !== 'user' || subscription?.accountId !== actor.accountId) throw new Problem('not_found');
    if (!canChangeBilling(actor, subscription)) throw new Problem('forbidden');
    const over = subscription.state === 'stopping' && subscription.renewsAt <= now();
    if (subscription.state === 'ended' || over) throw new Problem('subscription_not_stoppable');
    await act(tx, subscription, actor.userId);
  });
}

async function confirm(
  tx: Tx,
  { id, number, account, product, renewsAt }: Loaded,
  template: 'subscription_stopped' | 'subscription_resumed',
  since: Date,
): Promise<void> {
  const { locale } = account;
  const { name, ...to } = await billingMailTo(tx, account, locale);
  await queueMail(tx, {
    ...to,
    template,
    data: {
      name,
      subscriptionId: id,
      subscription: number,
      product: localText(product.name, locale),
      date: dateText(renewsAt, locale),
    },
    // Each time it is stopped or taken back has its own mail.
    dedupeKey: `${template}:${id}:${since.getTime()}`,
  });
}

const audit = (tx: Tx, actor: Actor, action: string, objectId: string) =>
  recordAudit(tx, { actor, action, objectKind: 'subscription', objectId });
