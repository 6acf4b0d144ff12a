import type { CaState } from '@/lib/domain/checks/check-facts';
import { type DcvMethod, dcvMethods } from '@/lib/domain/domain-name/control-proof';
import { caForOrder } from '../orders/ca-for-order';

interface ProofTerms {
  /** Undefined when the CA names a method that we do not know. */
  readonly method: DcvMethod | undefined;
  /** The name that it wants proved. */
  readonly scopeName: string;
  readonly state: CaState;
}

/** How the CA wants control over the domain of an open order shown; of several names the first that is still open. */
export async function askTerms(orderId: string, caOrderId: string, name: string): Promise<ProofTerms> {
  const { domains } = await caForOrder(orderId).validation(caOrderId);
  const domain = domains.find(({ state }) => state !== 'complete') ?? domains[0];
  return {
    method: dcvMethods.find((known) => known === domain?.method),
    scopeName: domain?.name || name.toLowerCase(),
    state: domain?.state ?? 'pending',
  };
}
