import { db } from '@/lib/db/client';
import { canVerifyIdentity } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { identityProvider } from '@/lib/identity/identity-provider';
import type { Verification } from '@/lib/identity/verification';
import { consentVersion } from './give-consent';

/**
 * The identity page of the representative: who asks, for whom, how far it is, and, once consent is given, the code and
 * the address of the app (S0-A2). Throws `not_found`.
 */
export async function readIdentity(actor: Actor) {
  const order = await db().certificateOrder.findUnique({
    where: { id: actor.kind === 'link' ? actor.subjectId : '' },
    include: { organisation: true, representative: true, applicant: true, product: true },
  });
  if (!order?.representative || !canVerifyIdentity(actor, order)) throw new Problem('not_found');
  const consented = order.consentAt !== null && order.consentVersion === consentVersion;
  return {
    orderId: order.id,
    orderNumber: order.number,
    productName: order.product.name,
    organisationName: order.organisation?.name ?? '',
    applicantName: `${order.applicant.firstName} ${order.applicant.lastName}`,
    representative: {
      name: `${order.representative.firstName} ${order.representative.lastName}`,
      email: order.representative.email,
    },
    orderState: order.state,
    state: order.identityState,
    reason: order.identityReason,
    consented,
    app: consented ? await appOf(order.identityId) : undefined,
  };
}

export type IdentityView = Awaited<ReturnType<typeof readIdentity>>;

/** How to reach the app; undefined while the provider cannot be asked, and the page says so. */
async function appOf(identityId: string | null): Promise<Pick<Verification, 'code' | 'appUrl'> | undefined> {
  const provider = identityProvider();
  if (!provider || !identityId) return undefined;
  try {
    const { code, appUrl } = await provider.get(identityId);
    return { code, appUrl };
  } catch {
    return undefined;
  }
}
