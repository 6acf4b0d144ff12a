import { env } from '@/lib/base/env';
import { db } from '@/lib/db/client';
import type { Limit } from '@/lib/db/rate-limit';
import { transaction } from '@/lib/db/transaction';
import { readWebhookDelivery, verifyWebhookKey, type WebhookSubject } from '@/lib/digicert/webhook-delivery';
import { Problem } from '@/lib/domain/problem';
import { enqueue } from '@/lib/jobs/enqueue';
import { guardTries } from '../accounts/parts/guard-tries';
import { ourCa } from '../ca/our-ca';

/** At most this many orders follow one notice; the sweep takes the rest. */
const bound = 200;

/** The CA sends a challenge when we ask for it, at a start or when the address changes. */
const challenges: Limit = { name: 'ca-challenge', tries: 10, perSeconds: 3600, blockSeconds: 600 };

/**
 * Takes a delivery of the CA. It is never believed, only followed up: the order is read again (reference 3.12), so that
 * a delivery may come twice, late, out of order or from a forger without harm. Throws `forbidden` for a wrong key and
 * `invalid_input` for a body in no documented shape, `too_many_requests` for a flood of challenges.
 */
export async function receiveCaWebhook(key: string | null, body: unknown): Promise<void> {
  const delivery = readWebhookDelivery(body);
  if (delivery?.kind === 'challenge') {
    // The challenge comes before the secret is in use; the token proves nothing to us, we only hand it back.
    // Anybody can send one, and each costs calls to the CA: few in an hour, one waiting at a time.
    await guardTries(challenges, 'all', 'too_many_requests');
    const { webhookId, token } = delivery;
    const key = 'webhook-challenge';
    await transaction((tx) => enqueue(tx, 'webhook-challenge', { webhookId, token }, { key }));
    return;
  }
  if (!verifyWebhookKey(key, env().DIGICERT_WEBHOOK_SECRET)) throw new Problem('forbidden');
  if (!delivery) throw new Problem('invalid_input');
  if (delivery.kind !== 'notice') return;
  const about = ordersAbout(delivery);
  if (!about) return;
  const orders = await db().certificateOrder.findMany({ where: about, select: { id: true }, take: bound });
  await transaction(async (tx) => {
    for (const { id } of orders)
      await enqueue(tx, 'refresh-order', { orderId: id }, { key: `refresh-order:${id}` });
  });
}

/** The order that a notice names, or those whose checks wait for the organisation or domain that it names. */
function ordersAbout({ orderId, organisationId, domain }: WebhookSubject) {
  if (orderId) return { caOrderId: orderId };
  const state = 'validating' as const;
  if (organisationId) return { state, organisation: { caOrganisationId: organisationId } };
  if (!domain) return undefined;
  const mode = 'insensitive' as const;
  const named = { commonName: { equals: domain, mode } };
  const below = { commonName: { endsWith: `.${domain}`, mode } };
  return { state, OR: [named, below] };
}

/** Proves to the CA that its challenge reached us. */
export async function answerWebhookChallenge({
  webhookId,
  token,
}: {
  webhookId: string;
  token: string;
}): Promise<void> {
  await ourCa().answerChallenge(webhookId, token);
}
