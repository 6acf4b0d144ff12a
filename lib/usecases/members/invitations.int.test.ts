import { afterAll, describe, expect, it } from 'vitest';
import { hashToken } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { nobody } from '@/lib/domain/account/actor';
import { later, noon, password } from '../accounts/accounts.fixture';
import { startSignIn } from '../accounts/start-sign-in';
import { issueLink } from '../links/issue-link';
import { problemOf } from '../links/links.fixture';
import { mailLinkAgain } from '../links/mail-link-again';
import { openLink } from '../links/open-link';
import { readLinkSession } from '../links/read-link-session';
import { acceptInvitation } from './accept-invitation';
import { inviteMember } from './invite-member';
import { listMembers } from './list-members';
import { invited, invitee, joining, mails, member } from './members.fixture';
import { resendInvitation, withdrawInvitation } from './open-invitation';
import { readInvitation } from './read-invitation';

const userAt = (email: string) =>
  db().user.findFirstOrThrow({ where: { email }, orderBy: { createdAt: 'desc' } });

afterAll(() => db().$disconnect());

describe('an invitation', () => {
  it('is mailed with who asks and the role, and every owner hears of it', async () => {
    const owner = await member('owner');
    const who = invitee('billing');
    await inviteMember(owner.actor, who, 'en', noon);
    expect(await mails('join_account', who.email)).toMatchObject([
      { inviter: 'Jo de Vries', role: 'billing' },
    ]);
    expect(await mails('member_changed', owner.username)).toMatchObject([{ change: 'invited' }]);
  });

  it('holds for fourteen days', async () => {
    const owner = await member('owner');
    const link = await invited(owner.actor);
    const wish = { purpose: 'join_account', invitationId: link.subjectId, email: 'p@voorbeeld.nl' } as const;
    const { token } = await transaction((tx) => issueLink(tx, { ...wish, locale: 'nl', now: noon }));
    const days = (count: number) => later(count * 24 * 3600);
    await expect(openLink(token, days(13.9))).resolves.toMatchObject({ purpose: 'join_account' });
    expect(await problemOf(openLink(token, days(14)))).toBe('link_expired');
  });

  it.each([
    ['somebody of the account, in any case', 'already_member'],
    ['somebody invited', 'already_invited'],
  ])('to %s is refused with the reason', async (_, problem) => {
    const owner = await member('owner');
    const who = invitee('auditor', problem === 'already_member' ? owner.username.toUpperCase() : undefined);
    if (problem === 'already_invited') await inviteMember(owner.actor, who, 'nl', noon);
    const again = inviteMember(owner.actor, who, 'nl', noon);
    await expect(again).rejects.toMatchObject({ code: 'invalid_input', fields: { email: problem } });
  });

  it('C-09 to a user of another account looks the same to who invites', async () => {
    const [owner, elsewhere] = [await member('owner'), await member('owner')];
    const [known, unknown] = [invitee('auditor', elsewhere.username), invitee('auditor')];
    for (const who of [known, unknown]) await inviteMember(owner.actor, who, 'nl', noon);
    const shape = (email: string) =>
      db().mail.findFirstOrThrow({
        where: { template: 'join_account', to: email },
        select: { subject: true },
      });
    expect(await shape(known.email)).toEqual(await shape(unknown.email));
    const { invitations } = await listMembers(owner.actor);
    expect(invitations.map(({ name, role }) => ({ name, role }))).toEqual([
      { name: 'Petra Smit', role: 'auditor' },
      { name: 'Petra Smit', role: 'auditor' },
    ]);
  });

  it('can be sent again, once a minute', async () => {
    const owner = await member('owner');
    const who = invitee();
    const { subjectId } = await invited(owner.actor, who);
    for (const at of [later(120), later(121), later(240)]) await resendInvitation(owner.actor, subjectId, at);
    expect(await mails('join_account', who.email)).toHaveLength(3);
  });

  it('that is taken back lets nobody in, also who had it open, and is not mailed again', async () => {
    const owner = await member('owner');
    const who = invitee();
    const link = await invited(owner.actor, who);
    const wish = { purpose: 'join_account', invitationId: link.subjectId, email: who.email } as const;
    const { token } = await transaction((tx) => issueLink(tx, { ...wish, locale: 'nl', now: noon }));
    const { token: session } = await openLink(token, noon);
    const open = await readLinkSession(session, noon);
    await withdrawInvitation(owner.actor, link.subjectId, noon);
    expect(await problemOf(openLink(token, noon))).toBe('link_withdrawn');
    expect(await problemOf(mailLinkAgain(token, noon))).toBe('invitation_not_open');
    expect(await problemOf(readInvitation(open))).toBe('invitation_not_open');
    expect(await problemOf(acceptInvitation(open, joining(), noon))).toBe('invitation_not_open');
    expect(await problemOf(withdrawInvitation(owner.actor, link.subjectId, noon))).toBe(
      'invitation_not_open',
    );
    expect(await problemOf(resendInvitation(owner.actor, link.subjectId, noon))).toBe('invitation_not_open');
    await expect(inviteMember(owner.actor, who, 'nl', noon)).resolves.toBeUndefined();
  });
});

describe('joining', () => {
  it('makes a user with the role, who goes through the set-up like everybody', async () => {
    const owner = await member('owner');
    const who = invitee('billing');
    const link = await invited(owner.actor, who);
    expect(await readInvitation(link)).toMatchObject({
      inviter: 'Jo de Vries',
      role: 'billing',
      addressTaken: false,
    });
    const session = await acceptInvitation(link, joining(), noon);
    expect(await readLinkSession(session.token, noon)).toMatchObject({ purpose: 'set_up_account' });
    const user = await userAt(who.email);
    expect(user).toMatchObject({
      accountId: owner.accountId,
      role: 'billing',
      setUpAt: null,
      username: who.email,
    });
    expect(await mails('welcome', who.email)).toMatchObject([{ username: who.email }]);
    expect((await mails('member_changed', owner.username)).map(({ change }) => change)).toContain('joined');
    const origin = { ipAddress: '203.0.113.77', userAgent: 'test' };
    expect(await startSignIn({ username: who.email, password }, origin, noon)).toMatchObject({
      next: 'set_up',
    });
  });

  it('in two tabs at once makes one user', async () => {
    const owner = await member('owner');
    const who = invitee();
    const link = await invited(owner.actor, who);
    const both = await Promise.allSettled([
      acceptInvitation(link, joining(), noon),
      acceptInvitation(link, joining('petra-two'), noon),
    ]);
    const [refused] = both.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
    expect(refused).toMatchObject({ code: 'invitation_not_open' });
    expect(await db().user.count({ where: { email: who.email } })).toBe(1);
  });

  it('of a user of another account needs a second username, and says so only to them', async () => {
    const [owner, elsewhere] = [await member('owner'), await member('owner')];
    const link = await invited(owner.actor, invitee('auditor', elsewhere.username));
    expect(await readInvitation(link)).toMatchObject({ addressTaken: true });
    const same = acceptInvitation(link, joining(), noon);
    await expect(same).rejects.toMatchObject({ fields: { username: 'username_taken' } });
    await acceptInvitation(link, joining(`second-${elsewhere.userId.slice(-6)}`), noon);
    expect((await db().user.findUniqueOrThrow({ where: { id: elsewhere.userId } })).username).toBe(
      elsewhere.username,
    );
  });

  it('spends the link', async () => {
    const owner = await member('owner');
    const link = await invited(owner.actor);
    const wish = { purpose: 'join_account', invitationId: link.subjectId, email: 'p@voorbeeld.nl' } as const;
    const { token } = await transaction((tx) => issueLink(tx, { ...wish, locale: 'nl', now: noon }));
    await acceptInvitation(link, joining(), noon);
    expect(await problemOf(openLink(token, noon))).toBe('link_used');
    const row = await db().link.findUniqueOrThrow({ where: { tokenHash: hashToken(token) } });
    expect(row.spentAt).toEqual(noon);
  });

  it('refuses a password with own data, and who holds no invitation', async () => {
    const owner = await member('owner');
    const link = await invited(owner.actor);
    const { name } = await db().account.findUniqueOrThrow({ where: { id: owner.accountId } });
    const weak = acceptInvitation(link, { ...joining(), password: `${name} ${name}` }, noon);
    await expect(weak).rejects.toMatchObject({ fields: { password: expect.stringMatching(/^password_/) } });
    for (const actor of [nobody, owner.actor, { ...link, purpose: 'set_up_account' as const }]) {
      expect(await problemOf(acceptInvitation(actor, joining(), noon))).toBe('forbidden');
      expect(await problemOf(readInvitation(actor))).toBe('forbidden');
    }
  });
});
