import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { type Actor, nobody } from '@/lib/domain/account/actor';
import { later, makeUser, signedIn } from '../accounts/accounts.fixture';
import { correctRequest } from '../approval/correct-request';
import { refreshIdentity } from '../identity/refresh-identity';
import { problemOf } from '../links/links.fixture';
import {
  makeRequest,
  type Outside,
  orderOf,
  representationOf,
  runJobs,
  startOutside,
} from '../orders/orders.fixture';
import { readOrder } from '../orders/read-order';
import { refreshOrder } from '../orders/refresh-order';
import { submitRequest } from '../requests/submit-request';
import { readReview } from './read-review';
import { reviewRequest } from './review-request';
import { setReview } from './set-review';

let outside: Outside;
beforeAll(async () => {
  outside = await startOutside();
}, 120_000);
afterAll(async () => {
  await outside.close();
  await db().$disconnect();
});

const agreed = { decision: 'approved' } as const;
const sentBack = { decision: 'declined', reason: 'Verkeerde domeinnaam' } as const;

async function colleague(
  accountId: string,
  role: 'owner' | 'requester' | 'auditor' | 'billing' = 'requester',
) {
  const made = await makeUser();
  await db().user.update({ where: { id: made.userId }, data: { accountId, role } });
  return { actor: await signedIn(made.userId), email: made.username };
}

/** A request in an account whose owner wants a colleague to look, with everything before the approval done. */
async function lookedAt() {
  const request = await makeRequest();
  const { accountId } = await orderOf(request.orderId);
  const other = await colleague(accountId);
  await setReview(request.actor, true, later(60));
  await submitRequest(request.actor, request.submission);
  await runJobs();
  const { caOrderId } = await orderOf(request.orderId);
  for (const check of ['organization', 'register', 'domain']) {
    await outside.caDesk('POST', `/api/orders/${caOrderId}/checks/${check}`, { result: 'passed' });
  }
  await outside.identify((await representationOf(request.orderId)).identityId ?? '', { result: 'passed' });
  await refreshIdentity(request.orderId);
  await refreshOrder(request.orderId);
  await runJobs();
  return { ...request, accountId, other };
}

const row = async (actor: Actor, orderId: string) =>
  (await readOrder(actor, orderId)).checks.find(({ kind }) => kind === 'approval');
const subjectsTo = async (address: string) => (await outside.mails(address)).map(({ subject }) => subject);

describe('a second pair of eyes', () => {
  it('M51 looks before the representative is asked, and the row says whose turn it is', async () => {
    const { orderId, actor, other, representative } = await lookedAt();
    expect(await row(actor, orderId)).toMatchObject({ state: 'todo', reason: 'approval_colleague_looks' });
    expect(await subjectsTo(other.email)).toContainEqual(expect.stringContaining('Kijkt u mee'));
    expect(await subjectsTo(representative)).not.toContainEqual(expect.stringContaining('Please approve'));
    expect(await readReview(other.actor, orderId)).toMatchObject({
      open: true,
      mayDecide: true,
      organisationIdentifier: 'NTRNL-68750110',
    });
    await reviewRequest(other.actor, orderId, agreed);
    await runJobs();
    expect(await row(actor, orderId)).toMatchObject({ owner: 'representative', reason: 'approval_asked' });
    expect(await subjectsTo(representative)).toContainEqual(expect.stringContaining('Please approve'));
    expect(await problemOf(reviewRequest(other.actor, orderId, sentBack))).toBe('review_not_open');
  });

  it('sends back with a reason that reaches the applicant, who corrects without typing it all again', async () => {
    const { orderId, actor, other, email, representative } = await lookedAt();
    expect(await problemOf(reviewRequest(other.actor, orderId, { ...sentBack, reason: ' ' }))).toBe(
      'invalid_input',
    );
    await reviewRequest(other.actor, orderId, sentBack);
    await runJobs();
    expect(await orderOf(orderId)).toMatchObject({ state: 'canceled', cancelReason: sentBack.reason });
    expect(await subjectsTo(email)).toContainEqual(expect.stringContaining('collega stuurt'));
    expect(await subjectsTo(representative)).not.toContainEqual(expect.stringContaining('Please approve'));
    const [next, again] = await Promise.all([correctRequest(actor, orderId), correctRequest(actor, orderId)]);
    expect(again).toBe(next);
    const draft = await orderOf(next);
    expect(draft).toMatchObject({ state: 'draft', csr: null });
    expect(Object.keys(draft.answers as object)).toEqual(
      expect.arrayContaining(['organisation', 'oin', 'domain', 'representative']),
    );
    expect(await problemOf(correctRequest(actor, next))).toBe('request_not_sent_back');
    expect(await problemOf(correctRequest(nobody, orderId))).toBe('not_found');
  });

  it('is never the applicant, nor somebody who may not request, nor a stranger; two at once are one', async () => {
    const { orderId, actor, accountId, other } = await lookedAt();
    const second = await colleague(accountId, 'owner');
    const auditor = await colleague(accountId, 'auditor');
    const stranger = await makeRequest();
    expect(await problemOf(reviewRequest(actor, orderId, agreed))).toBe('review_needs_another');
    expect(await problemOf(reviewRequest(auditor.actor, orderId, agreed))).toBe('review_needs_another');
    const billing = await colleague(accountId, 'billing');
    for (const outsider of [nobody, stranger.actor, billing.actor]) {
      expect(await problemOf(reviewRequest(outsider, orderId, agreed))).toBe('not_found');
      expect(await problemOf(readReview(outsider, orderId))).toBe('not_found');
    }
    const both = [
      reviewRequest(other.actor, orderId, agreed),
      reviewRequest(second.actor, orderId, sentBack),
    ];
    const ends = await Promise.allSettled(both);
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const changes = { reviewedBy: (await orderOf(orderId)).applicantId };
    await expect(db().certificateOrder.update({ where: { id: orderId }, data: changes })).rejects.toThrow();
  });

  it('is for owners to set, needs somebody else, and turned off lets go what waited', async () => {
    const alone = await makeRequest();
    expect(await problemOf(setReview(alone.actor, true, later(60)))).toBe('revocation_no_second');
    const { orderId, actor, other, representative } = await lookedAt();
    expect(await problemOf(setReview(other.actor, false, later(60)))).toBe('forbidden');
    await setReview(actor, false, later(60));
    await runJobs();
    expect(await row(actor, orderId)).toMatchObject({ reason: 'approval_asked' });
    expect(await subjectsTo(representative)).toContainEqual(expect.stringContaining('Please approve'));
  });
});
