import { afterAll, describe, expect, it } from 'vitest';
import { hashToken } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { later, makeUser, noon } from '../accounts/accounts.fixture';
import { queueMail } from '../mail/queue-mail';
import { issueLink, linkAddress } from './issue-link';
import { problemOf } from './links.fixture';
import { mailLinkAgain } from './mail-link-again';
import { openLink } from './open-link';
import { openLinkSession } from './open-link-session';
import { endLinkSession, readLinkSession } from './read-link-session';
import { spendLinks } from './spend-links';

const days = (count: number) => later(count * 24 * 3600);

async function issue(userId: string, now = noon, token?: string) {
  const request = { purpose: 'set_up_account', userId, email: 'jo@voorbeeld.nl', locale: 'nl', now } as const;
  return transaction((tx) => issueLink(tx, { ...request, ...(token && { token }) }));
}

async function newUserWithLink() {
  const { userId } = await makeUser({ setUp: false });
  return { userId, ...(await issue(userId)) };
}

afterAll(() => db().$disconnect());

describe('a mailed link', () => {
  it('is exchanged for a session that says who, for what and about what', async () => {
    const { userId, token, linkId } = await newUserWithLink();
    const session = await openLink(token, noon);
    expect(session.purpose).toBe('set_up_account');
    const actor = await readLinkSession(session.token, noon);
    expect(actor).toMatchObject({ kind: 'link', linkId, purpose: 'set_up_account', subjectId: userId });
  });

  it('S0-A2.2 is no number to guess: 256 random bits, kept as a hash only, behind the # of its address', async () => {
    const { token, linkId } = await newUserWithLink();
    const row = await db().link.findUniqueOrThrow({ where: { id: linkId } });
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(token).not.toBe((await newUserWithLink()).token);
    expect(row.tokenHash).toBe(hashToken(token));
    expect(JSON.stringify(row)).not.toContain(token);
    expect(new URL(linkAddress(token)).hash).toBe(`#${token}`);
  });

  it('may be opened again until its act is done, and then says so', async () => {
    const { userId, token } = await newUserWithLink();
    await openLink(token, noon);
    await openLink(token, days(1));
    await transaction((tx) => spendLinks(tx, { purpose: 'set_up_account', userId, at: noon }));
    expect(await problemOf(openLink(token, noon))).toBe('link_used');
  });

  it('expires', async () => {
    const { token } = await newUserWithLink();
    await expect(openLink(token, later(-1, days(7)))).resolves.toHaveProperty('token');
    expect(await problemOf(openLink(token, days(7)))).toBe('link_expired');
  });

  it('gives way to a newer one for the same, without ending the session it was exchanged for', async () => {
    const { userId, token } = await newUserWithLink();
    const session = await openLink(token, noon);
    const newer = await issue(userId);
    expect(await problemOf(openLink(token, noon))).toBe('link_withdrawn');
    await expect(openLink(newer.token, noon)).resolves.toHaveProperty('token');
    await expect(readLinkSession(session.token, noon)).resolves.toHaveProperty('subjectId', userId);
  });

  it('leaves the links of others alone', async () => {
    const [one, other] = [await newUserWithLink(), await newUserWithLink()];
    await issue(one.userId);
    await transaction((tx) => spendLinks(tx, { purpose: 'set_up_account', userId: one.userId, at: noon }));
    await expect(openLink(other.token, noon)).resolves.toHaveProperty('token');
  });

  it('is the same link when a retried mail issues it again', async () => {
    const { userId } = await makeUser({ setUp: false });
    const first = await issue(userId, noon, 'token-of-the-mail');
    const second = await issue(userId, later(60), 'token-of-the-mail');
    expect(second).toEqual(first);
    await expect(openLink('token-of-the-mail', later(61))).resolves.toHaveProperty('token');
  });

  it('that was never issued is unknown', async () => {
    expect(await problemOf(openLink('made-up', noon))).toBe('link_unknown');
  });
});

describe('a link session', () => {
  it('idles out after half an hour, is kept open by use and can be ended', async () => {
    const { linkId } = await newUserWithLink();
    const { token } = await transaction((tx) => openLinkSession(tx, { linkId, now: noon }));
    const minutes = (count: number) => later(count * 60);
    await readLinkSession(token, minutes(29));
    await readLinkSession(token, minutes(58));
    expect(await problemOf(readLinkSession(token, minutes(88)))).toBe('session_ended');
    const other = await transaction((tx) => openLinkSession(tx, { linkId, now: noon }));
    await endLinkSession(other.token);
    expect(await problemOf(readLinkSession(other.token, noon))).toBe('session_ended');
  });
});

describe('asking for a new link', () => {
  async function expired() {
    const made = await newUserWithLink();
    const mail = {
      template: 'set_up_account',
      to: 'jo@voorbeeld.nl',
      locale: 'nl',
      userId: made.userId,
    } as const;
    const data = { name: 'Jo', number: '20260001' };
    await transaction((tx) => queueMail(tx, { ...mail, data, dedupeKey: made.linkId }));
    return made;
  }
  const mailsTo = (userId: string) => db().mail.findMany({ where: { userId }, orderBy: { queuedAt: 'asc' } });

  it('sends the same mail to the same address, once for two clicks', async () => {
    const { userId, token } = await expired();
    await mailLinkAgain(token, days(8));
    await mailLinkAgain(token, days(8));
    const [first, second, ...more] = await mailsTo(userId);
    expect(more).toEqual([]);
    expect(second).toMatchObject({ template: 'set_up_account', to: first?.to, data: first?.data });
  });

  it.each(['reset_factor', 'confirm_email'] as const)(
    'is refused for %s: a decision is not stretched',
    async (purpose) => {
      const { userId } = await makeUser();
      const request = { purpose, userId, email: 'jo@voorbeeld.nl', locale: 'nl', now: noon } as const;
      const { token } = await transaction((tx) => issueLink(tx, request));
      expect(await problemOf(mailLinkAgain(token, days(8)))).toBe('link_expired');
    },
  );

  it('is refused without the old link, after the act is done, and when asked too often', async () => {
    expect(await problemOf(mailLinkAgain('made-up', noon))).toBe('link_unknown');
    const done = await expired();
    await transaction((tx) => spendLinks(tx, { purpose: 'set_up_account', userId: done.userId, at: noon }));
    expect(await problemOf(mailLinkAgain(done.token, days(8)))).toBe('link_used');
    const often = await expired();
    for (const day of [8, 9, 10]) await mailLinkAgain(often.token, days(day));
    expect(await problemOf(mailLinkAgain(often.token, days(11)))).toBe('too_many_requests');
  });
});
