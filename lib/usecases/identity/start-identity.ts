import { now } from '@/lib/base/clock';
import { db, type Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { system } from '@/lib/domain/account/actor';
import { identityProvider } from '@/lib/identity/identity-provider';
import { queueMail } from '../mail/queue-mail';
import { orderForMail } from '../orders/order-mails';
import { updateChecks } from '../orders/update-checks';
import { identityReturnUrl, identityWebhookUrl } from './identity-address';

const actor = system('start-identity');

/**
 * Opens the identity check of the representative at the provider and writes to the representative, right after the
 * order (S0-1.4.4b). Known by our order number at the provider, so that a repeated job opens no second check. Without
 * a provider the CA writes itself, and only that is noted.
 */
export async function startIdentity(orderId: string): Promise<void> {
  const order = await db().certificateOrder.findUnique({
    where: { id: orderId },
    include: { representative: true, applicant: true },
  });
  if (order?.state !== 'validating' || order.identityState !== 'none' || !order.representative) return;
  const provider = identityProvider();
  const { firstName, lastName, email } = order.representative;
  const identity = await provider?.start({
    reference: order.number,
    caOrderId: order.caOrderId ?? '',
    person: { firstName, lastName, email },
    locale: order.applicant.locale,
    returnUrl: identityReturnUrl(),
    webhookUrl: identityWebhookUrl(),
  });
  await transaction(async (tx) => {
    const { count } = await tx.certificateOrder.updateMany({
      where: { id: orderId, identityState: 'none' },
      data: { identityId: identity?.id ?? null, identityState: 'sent', identityChangedAt: now() },
    });
    if (count !== 1) return;
    if (identity) await mailVerifyIdentity(tx, orderId);
    await updateChecks(tx, orderId, actor);
  });
}

async function mailVerifyIdentity(tx: Tx, orderId: string): Promise<void> {
  const { order, words } = await orderForMail(tx, orderId);
  if (!order.representative) return;
  await queueMail(tx, {
    template: 'verify_identity',
    to: order.representative.email,
    locale: order.applicant.locale,
    orderId,
    data: {
      ...words,
      name: order.representative.firstName,
      applicant: `${order.applicant.firstName} ${order.applicant.lastName}`,
    },
    dedupeKey: `verify_identity:${orderId}`,
  });
}
