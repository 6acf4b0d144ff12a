import type { ApiScope } from '../api/scopes';
import type { Actor, Role } from './actor';
import type { LinkPurpose } from './link';

/** What belongs to a customer account. */
export interface Owned {
  readonly accountId: string;
}

/** An order as far as access goes. */
export interface OwnedOrder extends Owned {
  readonly id: string;
}

function isMember(actor: Actor, { accountId }: Owned, allowed: readonly Role[]): boolean {
  return actor.kind === 'user' && actor.accountId === accountId && allowed.includes(actor.role);
}

/**
 * Whether the actor may read this in its account. One of our people who looks along with the customer (M73) sees what
 * an auditor or whoever pays sees, and this is the only rule that lets them in anywhere.
 */
function mayRead(actor: Actor, owned: Owned, allowed: readonly Role[]): boolean {
  if (actor.kind !== 'viewer') return isMember(actor, owned, allowed);
  return actor.accountId === owned.accountId && (allowed.includes('auditor') || allowed.includes('billing'));
}

/** A program in its own account, by the scopes of its key and by nothing else (M70). */
function isProgramFor(actor: Actor, { accountId }: Owned, scope: ApiScope): boolean {
  return actor.kind === 'program' && actor.accountId === accountId && actor.scopes.includes(scope);
}

function isStaff(actor: Actor): boolean {
  return actor.kind === 'staff';
}

function holdsLink(
  actor: Actor,
  subject: { readonly id: string },
  purposes: readonly LinkPurpose[],
): boolean {
  return actor.kind === 'link' && purposes.includes(actor.purpose) && actor.subjectId === subject.id;
}

/** An order: everybody of the account who may see orders, its programs for that, our staff. Never a mailed link. */
export function canSeeOrder(actor: Actor, order: Owned): boolean {
  return isOrderReader(actor, order) || isProgramFor(actor, order, 'orders:read');
}

function isOrderReader(actor: Actor, order: Owned): boolean {
  return mayRead(actor, order, ['owner', 'requester', 'auditor']) || isStaff(actor);
}

/** The public part of certificates: whoever sees the orders, and programs for that. */
export function canSeeCertificates(actor: Actor, account: Owned): boolean {
  return isOrderReader(actor, account) || isProgramFor(actor, account, 'certificates:read');
}

/** A file that was handed in: whose account it is in, and whether it is only among our own people. */
export interface OwnedDocument extends Owned {
  readonly staffOnly?: boolean;
  /** Who must sign the power of attorney that it is. */
  readonly signatoryIds?: readonly string[];
}

/**
 * A file that was handed in: the people of the account who may see orders, our people who judge files, and whoever must
 * sign it by mailed link. No program, and nobody who only looks along.
 */
export function canSeeDocument(actor: Actor, document: OwnedDocument): boolean {
  if (hasStaffRole(actor, ['validation', 'admin'])) return true;
  if (document.staffOnly) return false;
  const signs = actor.kind === 'link' && actor.purpose === 'sign_power_of_attorney';
  return signs
    ? (document.signatoryIds ?? []).includes(actor.subjectId)
    : isMember(actor, document, ['owner', 'requester', 'auditor']);
}

/** Sign a power of attorney, or decline to: the signatory by mailed link alone. */
export function canSign(actor: Actor, signatory: { readonly id: string }): boolean {
  return (
    actor.kind === 'link' && actor.purpose === 'sign_power_of_attorney' && actor.subjectId === signatory.id
  );
}

/** The conversation about an order: whoever may see orders; no program and no mailed link (M44). */
export function canSeeThread(actor: Actor, order: Owned): boolean {
  return isOrderReader(actor, order);
}

/** Write in it: whoever may request, and our people of the validation desk. Sales and auditors read. */
export function canWriteThread(actor: Actor, order: Owned): boolean {
  return canRequest(actor, order) || canRecordCheck(actor);
}

/** Book, move and cancel a telephone appointment (M45): the same people. */
export function canBookAppointment(actor: Actor, order: Owned): boolean {
  return canWriteThread(actor, order);
}

/** See how an order goes, without powers: whoever opened the link that the customer shares. */
export function canFollow(actor: Actor, order: Pick<OwnedOrder, 'id'>): boolean {
  return holdsLink(actor, order, ['view_order']);
}

/** Start, fill in, submit or cancel a request (S0-ACT-01). */
export function canRequest(actor: Actor, subscription: Owned): boolean {
  return isMember(actor, subscription, ['owner', 'requester']);
}

/** Fill in and submit the request of a server certificate: whoever may request, and programs for that (M70). */
export function canFillIn(actor: Actor, subscription: Owned): boolean {
  return canRequest(actor, subscription) || isProgramFor(actor, subscription, 'requests:write');
}

/**
 * Answer one step of a request for the applicant: the colleague by mailed link alone (M31). The subject of such a link
 * is the handover, so it opens this question of this order and nothing else.
 */
export function canAnswerStep(actor: Actor, handover: { readonly id: string }): boolean {
  return actor.kind === 'link' && actor.purpose === 'hand_over_step' && actor.subjectId === handover.id;
}

/** Consent to the identity check and start it: the representative by mailed link alone (S0-A2). */
export function canVerifyIdentity(actor: Actor, representation: { readonly id: string }): boolean {
  return holdsLink(actor, representation, ['verify_identity']);
}

/** Approve or decline: the representative by mailed link alone; an applicant's session never does (S0-1.4.6). */
export function canApprove(actor: Actor, representation: { readonly id: string }): boolean {
  return holdsLink(actor, representation, ['approve_order']);
}

/** Look at a request before the representative is asked: whoever could have made it, but for the one who did (M50). */
export function canReview(actor: Actor, order: Owned & { readonly applicantId: string }): boolean {
  return canRequest(actor, order) && actor.kind === 'user' && actor.userId !== order.applicantId;
}

/** Make the certificate file, download it, have it reissued: the applicant signed in, or by mailed link. */
export function canCreateCertificate(actor: Actor, order: OwnedOrder): boolean {
  return canRequest(actor, order) || holdsLink(actor, order, ['create_certificate']);
}

/** Have a certificate made again for another key: whoever makes the certificate file, and programs for that. */
export function canReissue(actor: Actor, order: OwnedOrder): boolean {
  return canCreateCertificate(actor, order) || isProgramFor(actor, order, 'certificates:reissue');
}

/**
 * Have a certificate revoked, or agree to it (M66): whoever may ask for one, and our own people who know certificates,
 * for a customer who calls. A mailed link never does.
 */
export function canRevoke(actor: Actor, order: Owned): boolean {
  return canRequest(actor, order) || hasStaffRole(actor, ['validation', 'admin']);
}

/** Begin, hand out and close a campaign to replace many certificates (M67). */
export function canManageCampaigns(actor: Actor, account: Owned): boolean {
  return isMember(actor, account, ['owner']);
}

/** Send a mailed link again, to the address it was made for. */
export function canMailLinkAgain(actor: Actor, order: Owned): boolean {
  return canRequest(actor, order) || isStaff(actor);
}

/** Subscriptions and what they stand for. */
export function canSeeSubscriptions(actor: Actor, account: Owned): boolean {
  return (
    mayRead(actor, account, ['owner', 'requester', 'billing', 'auditor']) ||
    isStaff(actor) ||
    isProgramFor(actor, account, 'subscriptions:read')
  );
}

/** Quotes that were made for the account; prices are no secret among its people. */
export function canSeeQuotes(actor: Actor, account: Owned): boolean {
  return mayRead(actor, account, ['owner', 'requester', 'billing', 'auditor']) || isStaff(actor);
}

/** Prices paid, payments, invoices (S0-ACT-02). */
export function canSeeBilling(actor: Actor, account: Owned): boolean {
  return (
    mayRead(actor, account, ['owner', 'billing', 'auditor']) ||
    hasStaffRole(actor, ['sales', 'admin']) ||
    isProgramFor(actor, account, 'invoices:read')
  );
}

/** Change billing data, pay, stop a subscription. */
export function canChangeBilling(actor: Actor, account: Owned): boolean {
  return isMember(actor, account, ['owner', 'billing']);
}

/** Who works in the account, and who is invited. */
export function canSeeUsers(actor: Actor, account: Owned): boolean {
  return mayRead(actor, account, ['owner', 'requester', 'billing', 'auditor']) || isStaff(actor);
}

/** Everything that happened in the account (M69). */
export function canSeeActivity(actor: Actor, account: Owned): boolean {
  return mayRead(actor, account, ['owner', 'auditor']);
}

/** Name and telephone number of the account itself. */
export function canChangeAccount(actor: Actor, account: Owned): boolean {
  return isMember(actor, account, ['owner']);
}

/** Invite and remove users, change roles. */
export function canManageUsers(actor: Actor, account: Owned): boolean {
  return isMember(actor, account, ['owner']);
}

/** Role addresses that get the reminders of expiry beside the people (M61). */
export function canManageReminders(actor: Actor, account: Owned): boolean {
  return isMember(actor, account, ['owner']);
}

/** Where the account hears what happens, and what was delivered there (M64): whoever may see its orders. */
export function canSeeWebhooks(actor: Actor, account: Owned): boolean {
  return mayRead(actor, account, ['owner', 'requester', 'auditor']);
}

/** Add such an address, end it, send to it again. */
export function canManageWebhooks(actor: Actor, account: Owned): boolean {
  return isMember(actor, account, ['owner']);
}

/** Which keys the programs of the account have; never the keys themselves (M70). */
export function canSeeApiKeys(actor: Actor, account: Owned): boolean {
  return mayRead(actor, account, ['owner', 'auditor']);
}

/** Make and revoke such keys. */
export function canManageApiKeys(actor: Actor, account: Owned): boolean {
  return isMember(actor, account, ['owner']);
}

/** The list of customer accounts (S0-ACT-05). */
export function canSeeAccounts(actor: Actor): boolean {
  return isStaff(actor);
}

/** The list of orders of all accounts. */
export function canSeeAllOrders(actor: Actor): boolean {
  return isStaff(actor);
}

/** Activate a product in an account, or take it back (S0-1.3.2-ERR2, S0-A1.4e). */
export function canActivateProduct(actor: Actor): boolean {
  return hasStaffRole(actor, ['sales', 'admin']);
}

/** Allow an account to pay by invoice (S0-A1.4d). */
export function canAllowInvoice(actor: Actor): boolean {
  return hasStaffRole(actor, ['sales', 'admin']);
}

/** See the portal as a customer sees it, without powers (M73): whoever may see all of it anyway. */
export function canLookAlong(actor: Actor): boolean {
  return hasStaffRole(actor, ['sales', 'admin']);
}

/** Take part in giving somebody a new authenticator, and hear how they answer on the telephone (S0-1.2.2c). */
export function canResetFactor(actor: Actor): boolean {
  return hasStaffRole(actor, ['sales', 'admin']);
}

/** Open a sign-in again that too many tries have closed. */
export function canUnlockSignIn(actor: Actor): boolean {
  return hasStaffRole(actor, ['sales', 'admin']);
}

/** The invoices of all accounts (S0-ACT-05). */
export function canSeeAllInvoices(actor: Actor): boolean {
  return hasStaffRole(actor, ['sales', 'admin']);
}

/** A quote that a visitor without account made, when somebody calls with its number (S0-ACT-05). */
export function canSeeVisitorQuotes(actor: Actor): boolean {
  return hasStaffRole(actor, ['sales', 'admin']);
}

/** Record the outcome of a check (S0-ACT-06). */
export function canRecordCheck(actor: Actor): boolean {
  return hasStaffRole(actor, ['validation', 'admin']);
}

/** How we stand with the CA: its account, what we asked it, where its book differs from ours. */
export function canSeeCa(actor: Actor): boolean {
  return isStaff(actor);
}

/** Have both books compared now. */
export function canCompareCa(actor: Actor): boolean {
  return hasStaffRole(actor, ['validation', 'admin']);
}

/** Users of ours, products, prices. */
export function canAdminister(actor: Actor): boolean {
  return hasStaffRole(actor, ['admin']);
}

function hasStaffRole(actor: Actor, allowed: readonly ('sales' | 'validation' | 'admin')[]): boolean {
  return actor.kind === 'staff' && allowed.includes(actor.staffRole);
}
