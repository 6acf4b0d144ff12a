import { now } from '@/lib/base/clock';
import { db, type Tx } from '@/lib/db/client';
import type { Contact, Representation } from '@/lib/db/generated/client';
import { transaction } from '@/lib/db/transaction';
import { system } from '@/lib/domain/account/actor';
import type { Locale } from '@/lib/domain/locale';
import { identityProvider } from '@/lib/identity/identity-provider';
import { queueMail } from '../mail/queue-mail';
import { orderForMail } from '../orders/order-mails';
import { updateChecks } from '../orders/update-checks';
import { identityReturnUrl, identityWebhookUrl } from './identity-address';
import { nameOf } from './person-name';

const actor = system('start-identity');

type Person = Representation & { contact: Contact };

/**
 * Opens the identity check of every representative at the provider and writes to each, right after the order
 * (S0-1.4.4b). Known by our order number and place at the provider, so that a repeated job opens no second check.
 * Without a provider the CA writes itself, and only that is noted.
 */
export async function startIdentity(orderId: string): Promise<void> {
  const order = await db().certificateOrder.findUnique({
    where: { id: orderId },
    include: {
      applicant: true,
      representations: {
        where: { identityState: 'none', wrongPersonAt: null },
        include: { contact: true },
        orderBy: { position: 'asc' },
      },
    },
  });
  if (order?.state !== 'validating') return;
  const { locale } = order.applicant;
  for (const person of order.representations) await startOne({ ...order, locale }, person);
}

async function startOne(
  order: { number: string; caOrderId: string | null; locale: Locale },
  { id, orderId, position, contact }: Person,
): Promise<void> {
  const { firstName, lastName, email } = contact;
  const identity = await identityProvider()?.start({
    reference: `${order.number}-${position}`,
    caOrderId: order.caOrderId ?? '',
    person: { firstName, lastName, email },
    locale: contact.locale ?? order.locale,
    returnUrl: identityReturnUrl(),
    webhookUrl: identityWebhookUrl(),
  });
  await transaction(async (tx) => {
    const { count } = await tx.representation.updateMany({
      where: { id, identityState: 'none' },
      data: { identityId: identity?.id ?? null, identityState: 'sent', identityChangedAt: now() },
    });
    if (count !== 1) return;
    if (identity) await mailVerifyIdentity(tx, orderId, id);
    await updateChecks(tx, orderId, actor);
  });
}

async function mailVerifyIdentity(tx: Tx, orderId: string, representationId: string): Promise<void> {
  const { order, toRepresentative } = await orderForMail(tx, orderId);
  const { mail, words } = toRepresentative(representationId);
  await queueMail(tx, {
    ...mail,
    template: 'verify_identity',
    data: { ...words, applicant: nameOf(order.applicant) },
    dedupeKey: `verify_identity:${representationId}`,
  });
}
