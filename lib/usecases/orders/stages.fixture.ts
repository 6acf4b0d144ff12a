import { setTimeout as pause } from 'node:timers/promises';
import { newId } from '@/lib/base/ids';
import type { Actor } from '@/lib/domain/account/actor';
import type { LinkPurpose } from '@/lib/domain/account/link';
import { decideApproval } from '../approval/decide-approval';
import { refreshIdentity } from '../identity/refresh-identity';
import { submitRequest } from '../requests/submit-request';
import { makeRequest, type Outside, orderOf, representationOf, runJobs } from './orders.fixture';
import { refreshOrder } from './refresh-order';

type Key = 'browser' | 'csr';

/** Whoever opened a mailed link of this purpose that leads to this subject: an order, or a representative of it. */
export const linkTo = (subjectId: string, purpose: LinkPurpose): Actor => ({
  kind: 'link',
  linkId: newId(),
  purpose,
  subjectId,
  sessionId: newId(),
});

/** Everybody who may not do what one purpose of link is for: strangers, the other links, the people themselves. */
export function othersThan(purpose: LinkPurpose, subjectId: string, applicant: Actor): Actor[] {
  const purposes: LinkPurpose[] = [
    'set_up_account',
    'verify_identity',
    'approve_order',
    'create_certificate',
  ];
  return [
    { kind: 'nobody' },
    { kind: 'system', job: 'sweep' },
    { kind: 'staff', userId: newId(), staffRole: 'admin', sessionId: newId() },
    applicant,
    linkTo(newId(), purpose),
    ...purposes.filter((other) => other !== purpose).map((other) => linkTo(subjectId, other)),
  ];
}

/** A request that went to the CA: its representative has the mail to show who they are. */
export async function submitted(key: Key = 'browser') {
  const request = await makeRequest(key);
  await submitRequest(request.actor, request.submission);
  await runJobs();
  const order = await orderOf(request.orderId);
  const { id, identityId } = await representationOf(request.orderId);
  return {
    ...request,
    order,
    representationId: id,
    identityId: identityId ?? '',
    caOrderId: order.caOrderId ?? '',
  };
}

/** Up to the moment at which the representative is asked to approve. */
export async function waitingForApproval(outside: Outside, key: Key = 'browser') {
  const request = await submitted(key);
  for (const check of ['organization', 'register', 'domain']) {
    await outside.caDesk('POST', `/api/orders/${request.caOrderId}/checks/${check}`, { result: 'passed' });
  }
  await outside.identify(request.identityId, { result: 'passed' });
  await refreshIdentity(request.orderId);
  await refreshOrder(request.orderId);
  await runJobs();
  return request;
}

/** Up to the certificate. */
export async function issued(outside: Outside, key: Key = 'browser') {
  const request = await waitingForApproval(outside, key);
  await decideApproval(linkTo(request.representationId, 'approve_order'), { decision: 'approved' });
  await runJobs();
  await leavesState(request.orderId, 'validating');
  await runJobs();
  return request;
}

/** Follows the CA until the order is no longer in this state. */
export async function leavesState(orderId: string, state: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    await refreshOrder(orderId);
    if ((await orderOf(orderId)).state !== state) return;
    await pause(100);
  }
  throw new Error(`The order is still ${state}`);
}
