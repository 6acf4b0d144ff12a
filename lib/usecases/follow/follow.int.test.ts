import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import { addDays } from '@/lib/domain/validity/dates';
import { makeUser, signedIn } from '../accounts/accounts.fixture';
import { problemOf } from '../links/links.fixture';
import { openLink } from '../links/open-link';
import { readLinkSession } from '../links/read-link-session';
import { type Outside, runJobs, startOutside } from '../orders/orders.fixture';
import { readOrder } from '../orders/read-order';
import { linkTo, submitted } from '../orders/stages.fixture';
import { readFollow } from './read-follow';
import { readFollowPulse } from './read-follow-pulse';
import { mailShare, shareOrder, withdrawShare } from './share-order';

let outside: Outside;
beforeAll(async () => {
  outside = await startOutside();
}, 120_000);
afterAll(() => outside.close());

const tokenOf = (address: string) => new URL(address).hash.slice(1);
async function shared() {
  const request = await submitted();
  await shareOrder(request.actor, request);
  const { share } = await readOrder(request.actor, request.orderId);
  if (!share) throw new Error('It was shared');
  return { ...request, share, token: tokenOf(share.address) };
}
const follow = async (token: string) => readLinkSession((await openLink(token)).token);

describe('a link to share', () => {
  it('S0-1.4.0a shows the state and the rows, no person but by first name, and nothing to do', async () => {
    const { token, representative, email, orderId, actor } = await shared();
    const view = await readFollow(await follow(token));
    expect(view).toMatchObject({ state: 'validating', next: 'representative' });
    expect(view.checks.map(({ kind }) => kind)).toEqual(
      (await readOrder(actor, orderId)).checks.map(({ kind }) => kind),
    );
    const text = JSON.stringify(view);
    expect(text).toContain('Johanna Maria');
    for (const secret of [representative, email, 'de Vries', 'action', orderId])
      expect(text).not.toContain(secret);
  });

  it('S0-1.4.0a an open page is answered with next to nothing until something was written', async () => {
    const { token, orderId } = await shared();
    const guest = await follow(token);
    const first = await readFollowPulse(guest, { stamp: null, version: null });
    expect(first).toMatchObject({ turn: 'representative', checks: expect.any(Array) });
    const known = { stamp: first.stamp ?? null, version: first.version ?? null };
    expect(await readFollowPulse(guest, known)).toEqual({ stamp: first.stamp });
    await db().representation.updateMany({ where: { orderId }, data: { identityState: 'submitted' } });
    const changed = await readFollowPulse(guest, known);
    expect(changed.version).not.toBe(first.version);
    expect(changed.checks).toContainEqual({ kind: 'identity', state: 'busy', owner: 'ca' });
  });

  it('is one link, shown again, each opening counted, and mailed once to an address', async () => {
    const { actor, orderId, share, token } = await shared();
    await shareOrder(actor, { orderId });
    await openLink(token);
    await openLink(token);
    const again = (await readOrder(actor, orderId)).share;
    expect(again).toMatchObject({ address: share.address, opens: 2 });
    const to = `collega-${orderId}@voorbeeld.nl`;
    for (const _ of [1, 2]) await mailShare(actor, { orderId, email: to });
    await runJobs();
    const [mail, ...more] = await outside.mails(to);
    expect(more).toEqual([]);
    const raw = (await outside.rawMail(mail?.id ?? '')).replace(/=\r\n/g, '').replace(/=3D/g, '=');
    expect(raw).toContain(token);
  });

  it('opens nothing once withdrawn or expired, not even in a page that is open', async () => {
    const { actor, orderId, token } = await shared();
    const guest = await follow(token);
    await withdrawShare(actor, { orderId });
    expect(await problemOf(readFollow(guest))).toBe('link_withdrawn');
    expect(await problemOf(readFollowPulse(guest, { stamp: null, version: null }))).toBe('link_withdrawn');
    expect(await problemOf(openLink(token))).toBe('link_withdrawn');
    expect((await readOrder(actor, orderId)).share).toBeNull();
    const other = await shared();
    expect(await problemOf(openLink(other.token, addDays(new Date(), 91)))).toBe('link_expired');
  });

  it('is made, mailed and withdrawn by the applicant’s side alone, and opens no other order', async () => {
    const { orderId, token } = await shared();
    const other = await signedIn((await makeUser()).userId);
    const staff: Actor = { kind: 'staff', userId: newId(), staffRole: 'admin', sessionId: newId() };
    const guest = await follow(token);
    for (const stranger of [{ kind: 'nobody' } as const, other, staff, guest]) {
      expect(await problemOf(shareOrder(stranger, { orderId }))).toBe('not_found');
      expect(await problemOf(withdrawShare(stranger, { orderId }))).toBe('not_found');
      expect(await problemOf(mailShare(stranger, { orderId, email: 'a@b.nl' }))).toBe('not_found');
    }
    for (const stranger of [
      other,
      staff,
      { ...guest, subjectId: newId() },
      linkTo(orderId, 'approve_order'),
    ]) {
      expect(await problemOf(readFollow(stranger))).toBe('not_found');
    }
    expect(await problemOf(readOrder(guest, orderId))).toBe('not_found');
  });
});
