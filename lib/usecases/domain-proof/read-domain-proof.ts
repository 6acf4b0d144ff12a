import { CaError } from '@/lib/digicert/errors';
import type { Actor } from '@/lib/domain/account/actor';
import { controlProof, usualProof } from '@/lib/domain/domain-name/control-proof';
import type { DomainProofView, OpenProof } from '@/lib/views/domain-proof-view';
import { caForOrder } from '../orders/ca-for-order';
import { askTerms } from './ask-terms';
import { ownDomainOrder } from './own-domain-order';

/**
 * What a customer does to prove control over an own domain (S0-1.3.2b2, S0-1.4.2c), for everybody who may see the order:
 * the method that the CA has for the order, on the name that it wants proved. The CA hands out the value, the same one
 * while it counts. When it cannot be asked that is a value, not an error. Throws Problem `not_found`.
 */
export async function readDomainProof(actor: Actor, orderId: string): Promise<DomainProofView> {
  const { id, name, proved, lapsed, caOrderId } = await ownDomainOrder(actor, orderId);
  if (proved) return { state: 'proved' };
  if (!caOrderId) return { state: 'closed' };
  try {
    const asked = await askProof(id, caOrderId, name);
    return asked ? { state: 'open', ...asked, lapsed } : { state: 'could_not_ask' };
  } catch (error) {
    if (error instanceof CaError) return { state: 'could_not_ask' };
    throw error;
  }
}

/** A method that needs a value but has none is one we do not know: it is set to the one that always works. */
async function askProof(
  id: string,
  caOrderId: string,
  name: string,
): Promise<Omit<OpenProof, 'lapsed'> | undefined> {
  const ca = caForOrder(id);
  const { method, scopeName } = await askTerms(id, caOrderId, name);
  if (method === 'email') {
    const proof = controlProof(method, scopeName, undefined);
    return proof && { proof, scopeName, expires: undefined };
  }
  const given = method && (await ca.dcvRandomValue(caOrderId));
  const answer = given ?? (await ca.changeDcvMethod(caOrderId, usualProof.method));
  const proof = controlProof(given && method ? method : usualProof.method, scopeName, answer?.value);
  return proof && { proof, scopeName, expires: momentOf(answer?.expires) };
}

/** The CA writes a date or a moment; what it writes otherwise says nothing about when. */
function momentOf(text: string | undefined): Date | undefined {
  const at = new Date(text ?? '');
  return Number.isNaN(at.getTime()) ? undefined : at;
}
