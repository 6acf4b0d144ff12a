import { env } from '@/lib/base/env';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import type { IdentityState } from '@/lib/domain/checks/check-facts';
import { consents } from '@/lib/domain/identity/consent';
import { decider } from '@/lib/domain/identity/representation';
import { IdentityError } from '@/lib/identity/errors';
import { identityProvider } from '@/lib/identity/identity-provider';
import type { Verification } from '@/lib/identity/verification';
import { faceToFacePrices } from '../face-to-face/prices';
import { wishOf } from '../face-to-face/wish';
import { isIdentityOpen } from './need-open-identity';
import { nameOf } from './person-name';
import { refreshIdentity } from './refresh-identity';
import { type RepresentationByLink, representationToIdentify } from './representation-by-link';

/**
 * The identity page of the representative: who asks, for whom, how far it is, and, once consent is given, the code and
 * the address of the app (S0-A2). Throws `not_found`.
 */
export async function readIdentity(actor: Actor) {
  const representation = await representationToIdentify(db(), actor);
  const { order, contact } = representation;
  const consented = consents(representation);
  return {
    orderId: order.id,
    orderNumber: order.number,
    accountNumber: order.account.number,
    productName: order.product.name,
    organisationName: order.organisation?.name ?? '',
    applicantName: nameOf(order.applicant),
    representative: { name: nameOf(contact), email: contact.email },
    open: isIdentityOpen(representation),
    decidedBy: othersDecision(representation),
    state: representation.identityState,
    reason: representation.identityReason,
    version: versionOf(representation),
    consented,
    app: consented ? await appOf(representation.identityId) : undefined,
    /** A consent was given and can be taken back; also afterwards. */
    mayWithdraw: representation.consentAt !== null && representation.consentWithdrawnAt === null,
    withdrawn: representation.consentWithdrawnAt !== null,
    wrongPerson: representation.wrongPersonAt !== null,
    faceToFace: faceToFaceOf(representation),
    prices: await faceToFacePrices(db()),
    phone: contact.phone,
    validationEmail: env().VALIDATION_EMAIL,
  };
}

/** The newest appointment in person, unless it was called off. */
function faceToFaceOf({ faceToFaces: [newest] }: RepresentationByLink) {
  if (!newest || newest.state === 'withdrawn') return undefined;
  const { route, state, priceCents, plannedAt, place, reason } = newest;
  return { route, state, priceCents, plannedAt, place, reason, wish: wishOf(newest.wish) };
}

/** Another representative was first: who, and what they decided. */
export function othersDecision({ id, order }: RepresentationByLink) {
  const first = decider(order.representations);
  return first && first.id !== id ? { name: nameOf(first.contact), decision: first.approval } : undefined;
}

/** Changes whenever the page would look different. */
function versionOf({
  order,
  identityState,
  wrongPersonAt,
  faceToFaces: [newest],
}: RepresentationByLink): string {
  const decision = decider(order.representations)?.approval;
  const appointment = newest && `${newest.state}${newest.plannedAt?.getTime() ?? ''}`;
  return [order.state, identityState, decision, wrongPersonAt && 'wrong', appointment]
    .filter(Boolean)
    .join(' ');
}

/**
 * How far the check is, for the page that waits for it. Asks the provider too, which only writes to us when it has
 * judged: so the page follows the app step by step. Throws `not_found`.
 */
export async function readIdentityState(actor: Actor): Promise<string> {
  const representation = await representationToIdentify(db(), actor);
  if (!awaited.has(representation.identityState)) return versionOf(representation);
  try {
    await refreshIdentity(representation.orderId);
  } catch (error) {
    if (!(error instanceof IdentityError)) throw error;
  }
  return versionOf(await representationToIdentify(db(), actor));
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
