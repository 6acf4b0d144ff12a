import { env } from '@/lib/base/env';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import type { IdentityState } from '@/lib/domain/checks/check-facts';
import { IdentityError } from '@/lib/identity/errors';
import { identityProvider } from '@/lib/identity/identity-provider';
import type { Verification } from '@/lib/identity/verification';
import { consentVersion } from './give-consent';
import { orderForIdentity } from './order-for-identity';
import { refreshIdentity } from './refresh-identity';
import { faceToFaceKey } from './request-face-to-face';

/**
 * The identity page of the representative: who asks, for whom, how far it is, and, once consent is given, the code and
 * the address of the app (S0-A2). Throws `not_found`.
 */
export async function readIdentity(actor: Actor) {
  const order = await orderForIdentity(db(), actor);
  const consented = order.consentAt !== null && order.consentVersion === consentVersion;
  const asked = await db().workItem.count({ where: { dedupeKey: faceToFaceKey(order.id) } });
  return {
    orderId: order.id,
    orderNumber: order.number,
    accountNumber: order.account.number,
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
    faceToFaceAsked: asked > 0,
    validationEmail: env().VALIDATION_EMAIL,
  };
}

/**
 * How far the check is, for the page that waits for it. Asks the provider too, which only writes to us when it has
 * judged: so the page follows the app step by step. Throws `not_found`.
 */
export async function readIdentityState(actor: Actor): Promise<string> {
  const order = await orderForIdentity(db(), actor);
  if (!awaited.has(order.identityState)) return `${order.state} ${order.identityState}`;
  try {
    await refreshIdentity(order.id);
  } catch (error) {
    if (!(error instanceof IdentityError)) throw error;
  }
  const { state, identityState } = await orderForIdentity(db(), actor);
  return `${state} ${identityState}`;
}

/** The states in which the person or the provider is at it. */
const awaited: ReadonlySet<IdentityState> = new Set<IdentityState>(['sent', 'started', 'submitted']);

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
