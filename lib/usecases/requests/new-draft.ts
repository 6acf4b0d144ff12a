import { newId, newNumber } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import type { CertificateOrderUncheckedCreateInput } from '@/lib/db/generated/models';
import { canFillIn } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import type { Generation } from '@/lib/domain/product/generations';
import { knownId } from '../known-id';
import { applicantFor } from './applicant-for';

/** A subscription on which this actor may do a request, with the request that is open on it, if any. */
export async function subscriptionToRequestOn(tx: Tx, actor: Actor, subscriptionId: string) {
  const subscription = await tx.subscription.findUnique({
    where: { id: knownId(subscriptionId) },
    include: { product: true, account: true },
  });
  if (!subscription || !canFillIn(actor, subscription)) throw new Problem('not_found');
  const open = await tx.certificateOrder.findFirst({
    where: {
      subscriptionId,
      state: { in: ['draft', 'returned', 'submitting', 'unconfirmed', 'validating'] },
    },
  });
  return { subscription, open, userId: await applicantFor(tx, actor) };
}

type Requested = Awaited<ReturnType<typeof subscriptionToRequestOn>>;
type Begun = Pick<
  CertificateOrderUncheckedCreateInput,
  'answers' | 'renewalOfId' | 'technicalContactId' | 'batchId' | 'batchLine'
>;

/**
 * Makes the draft. Throws `subscription_ended`, `product_not_requestable`, and `product_not_activated` with the account
 * number to give to sales (S0-1.3.2-ERR1 … ERR3).
 */
export async function newDraft(
  tx: Tx,
  { subscription, userId }: Requested,
  at: Date,
  begun: Begun = {},
): Promise<string> {
  const { product, account } = subscription;
  if (subscription.state === 'ended') throw new Problem('subscription_ended');
  if (!product.requestable || !product.generation) throw new Problem('product_not_requestable');
  await requireActivation(tx, subscription, account.number);
  const { generation } = product;
  const { id } = await tx.certificateOrder.create({
    data: { ...draftOn({ subscription, userId, generation }, at), ...begun },
  });
  return id;
}

interface DraftOn {
  subscription: { readonly id: string; readonly accountId: string; readonly productId: string };
  userId: string;
  generation: Generation;
}

/** The row of a draft in which nothing is answered yet. */
export function draftOn({ subscription, userId, generation }: DraftOn, at: Date) {
  return {
    id: newId(),
    number: newNumber(10),
    accountId: subscription.accountId,
    subscriptionId: subscription.id,
    productId: subscription.productId,
    applicantId: userId,
    generation,
    state: 'draft' as const,
    stateSince: at,
    createdAt: at,
    updatedAt: at,
  };
}

async function requireActivation(
  tx: Tx,
  { accountId, productId }: { accountId: string; productId: string },
  accountNumber: string,
): Promise<void> {
  const active = await tx.productActivation.findFirst({ where: { accountId, productId, withdrawnAt: null } });
  if (!active) throw new Problem('product_not_activated', { params: { accountNumber } });
}
