import { CaError } from '@/lib/digicert/errors';
import type { Actor } from '@/lib/domain/account/actor';
import type { DomainProofView, TxtRecord } from '@/lib/views/domain-proof-view';
import { caForOrder } from '../orders/ca-for-order';
import { ownDomainOrder } from './own-domain-order';

/**
 * What a customer publishes to prove control over an own domain (S0-1.3.2b2, S0-1.4.2c), for everybody who may see the
 * order. The CA hands out the value, the same one while it counts. When it cannot be asked that is a value, not an
 * error. Throws Problem `not_found`.
 */
export async function readDomainProof(actor: Actor, orderId: string): Promise<DomainProofView> {
  const { id, name, proved, lapsed, caOrderId } = await ownDomainOrder(actor, orderId);
  if (proved) return { state: 'proved' };
  if (!caOrderId) return { state: 'closed' };
  try {
    const record = await askRecord(id, caOrderId, name);
    return record ? { state: 'open', record, lapsed } : { state: 'could_not_ask' };
  } catch (error) {
    if (error instanceof CaError) return { state: 'could_not_ask' };
    throw error;
  }
}

/** An order whose method is mail has no value: it is set back to the method that we ordered with. */
async function askRecord(id: string, caOrderId: string, name: string): Promise<TxtRecord | undefined> {
  const ca = caForOrder(id);
  const answer =
    (await ca.dcvRandomValue(caOrderId)) ?? (await ca.changeDcvMethod(caOrderId, 'dns-txt-token'));
  return answer && { name, value: answer.value, expires: momentOf(answer.expires) };
}

/** The CA writes a date or a moment; anything else is as good as nothing. */
function momentOf(text: string | undefined): Date | undefined {
  const moment = new Date(text ?? '');
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}
