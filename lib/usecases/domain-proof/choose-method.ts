import type { Limit } from '@/lib/db/rate-limit';
import { CaError } from '@/lib/digicert/errors';
import { canRequest } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { type DcvMethod, mailAddresses } from '@/lib/domain/domain-name/control-proof';
import { Problem } from '@/lib/domain/problem';
import { guardTries } from '../accounts/parts/guard-tries';
import { caForOrder } from '../orders/ca-for-order';
import { askTerms } from './ask-terms';
import { ownDomainOrder } from './own-domain-order';

/** Each try is a call to the CA, and for mail up to five mails from it. */
const perOrder: Limit = { name: 'change-domain-proof', tries: 10, perSeconds: 3600, blockSeconds: 900 };

/**
 * Has control over an own domain shown in another way, at any moment before it is proved (S0-1.3.2d1). Throws Problem
 * `not_found`, `forbidden`, `move_not_allowed` when the order no longer asks for it, `too_many_requests` and
 * `domain_proof_unavailable` when the CA does not take it.
 */
export async function chooseMethod(actor: Actor, orderId: string, method: DcvMethod): Promise<void> {
  const { id, caOrderId } = await openOrder(actor, orderId);
  await atCa(() => caForOrder(id).changeDcvMethod(caOrderId, method));
}

/**
 * Has the CA mail one of the constructed addresses again. Throws Problem as {@link chooseMethod}, and `invalid_input`
 * for any other address, or when the domain is not proved by mail.
 */
export async function mailDomainAgain(actor: Actor, orderId: string, address: string): Promise<void> {
  const { id, caOrderId, name } = await openOrder(actor, orderId);
  await atCa(async () => {
    const { method, scopeName } = await askTerms(id, caOrderId, name);
    if (method !== 'email' || !mailAddresses(scopeName).includes(address)) {
      throw new Problem('invalid_input', { fields: { address: 'unknown_choice' } });
    }
    await caForOrder(id).resendDomainMails(caOrderId, [{ domain: scopeName, email: address }]);
  });
}

async function openOrder(actor: Actor, orderId: string) {
  const order = await ownDomainOrder(actor, orderId);
  if (!canRequest(actor, order)) throw new Problem('forbidden');
  const { caOrderId, proved, ...rest } = order;
  if (proved || !caOrderId) throw new Problem('move_not_allowed');
  await guardTries(perOrder, order.id, 'too_many_requests');
  return { ...rest, caOrderId };
}

/** Nothing of this changes the order, so that any answer but a good one means: try again later. */
async function atCa(call: () => Promise<unknown>): Promise<void> {
  try {
    await call();
  } catch (error) {
    if (error instanceof CaError) throw new Problem('domain_proof_unavailable', { cause: error });
    throw error;
  }
}
