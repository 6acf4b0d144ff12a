import { afterAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { type Actor, nobody, roles, system } from '@/lib/domain/account/actor';
import { later, noon, signedIn } from '../accounts/accounts.fixture';
import { readSession } from '../accounts/read-session';
import { problemOf } from '../links/links.fixture';
import { setReview } from '../reviews/set-review';
import { setTwoPeople } from '../revocation/set-two-people';
import { changeRole } from './change-role';
import { inviteMember } from './invite-member';
import { listMembers } from './list-members';
import { invitee, mails, member } from './members.fixture';
import { resendInvitation, withdrawInvitation } from './open-invitation';
import { removeMember, restoreMember } from './remove-member';

const userOf = (id: string) => db().user.findUniqueOrThrow({ where: { id } });
const someId = '01980000-0000-7000-8000-000000000000';

afterAll(() => db().$disconnect());

describe('who may change the people of an account', () => {
  const acts: [string, (actor: Actor) => Promise<unknown>][] = [
    ['invite', (actor) => inviteMember(actor, invitee(), 'nl', noon)],
    ['resend', (actor) => resendInvitation(actor, someId, noon)],
    ['withdraw', (actor) => withdrawInvitation(actor, someId, noon)],
    ['change a role', (actor) => changeRole(actor, { userId: someId, role: 'owner' }, noon)],
    ['remove', (actor) => removeMember(actor, someId, noon)],
    ['restore', (actor) => restoreMember(actor, someId, noon)],
  ];

  it.each(acts)('an owner alone may %s', async (_, act) => {
    for (const role of roles.filter((name) => name !== 'owner')) {
      expect(await problemOf(act((await member(role)).actor))).toBe('forbidden');
    }
    for (const other of [nobody, system('x')]) expect(await problemOf(act(other))).toBe('forbidden');
  });

  it.each(acts)('an owner who gave the code long ago is asked for it before they %s', async (_, act) => {
    const { actor } = await member('owner');
    if (actor.kind !== 'user') throw new Error('no user');
    const long = later(-3600);
    await db().session.update({ where: { id: actor.sessionId }, data: { factorAt: long } });
    expect(await problemOf(act(actor))).toBe('sign_in_again');
  });

  it('nobody reaches the people of another account', async () => {
    const [{ actor }, stranger] = [await member('owner'), await member('requester')];
    expect(await problemOf(changeRole(actor, { userId: stranger.userId, role: 'auditor' }, noon))).toBe(
      'not_found',
    );
    expect(await problemOf(removeMember(actor, stranger.userId, noon))).toBe('not_found');
    expect(await problemOf(removeMember(actor, 'not-an-id', noon))).toBe('not_found');
  });
});

describe('the list of people', () => {
  it.each(roles)('is there for the %s, with what each may do and how they sign in', async (role) => {
    const one = await member(role);
    const owner = await member('owner', one.accountId);
    await inviteMember(owner.actor, invitee('auditor'), 'nl', noon);
    const view = await listMembers(one.actor);
    expect(view.mayManage).toBe(role === 'owner');
    expect(view.members).toHaveLength(2);
    expect(view.members.find(({ self }) => self)).toMatchObject({ role, authenticators: 1, setUp: true });
    expect(view.invitations).toMatchObject([{ role: 'auditor', invitedBy: 'Jo de Vries' }]);
  });

  it('is for people of the account alone', async () => {
    for (const actor of [nobody, system('x')]) expect(await problemOf(listMembers(actor))).toBe('forbidden');
  });
});

describe('a role', () => {
  it('M20 changes from the next request on, and owners and the person hear of it', async () => {
    const owner = await member('owner');
    const other = await member('requester', owner.accountId);
    await changeRole(owner.actor, { userId: other.userId, role: 'billing' }, noon);
    if (other.actor.kind !== 'user') throw new Error('no user');
    expect(await readSession(other.actor.sessionId, noon)).toMatchObject({ role: 'billing' });
    expect(await mails('member_changed', owner.username)).toMatchObject([
      { change: 'role', role: 'billing' },
    ]);
    expect(await mails('membership_changed', other.username)).toMatchObject([{ role: 'billing' }]);
  });

  it('of the last owner stays', async () => {
    const owner = await member('owner');
    const change = changeRole(owner.actor, { userId: owner.userId, role: 'auditor' }, noon);
    expect(await problemOf(change)).toBe('last_owner');
    expect((await userOf(owner.userId)).role).toBe('owner');
  });

  it('of owner counts only for who can sign in: one who was removed or never finished is no second owner', async () => {
    const owner = await member('owner');
    const gone = await member('owner', owner.accountId);
    const fresh = await member('owner', owner.accountId);
    await db().user.update({ where: { id: gone.userId }, data: { blockedAt: noon } });
    await db().user.update({ where: { id: fresh.userId }, data: { setUpAt: null } });
    expect(await problemOf(removeMember(owner.actor, owner.userId, noon))).toBe('last_owner');
  });
});

describe('the rule that a second person looks', () => {
  it.each([
    ['revoke', setTwoPeople],
    ['request', setReview],
  ] as const)('is told to every owner when it is switched on or off (%s)', async (about, set) => {
    const owner = await member('owner');
    const other = await member('owner', owner.accountId);
    await set(owner.actor, true, later(60));
    await set(owner.actor, false, later(120));
    for (const { userId } of [owner, other]) {
      const mails = await db().mail.findMany({
        where: { userId, template: 'four_eyes_changed' },
        orderBy: { id: 'asc' },
      });
      expect(mails).toMatchObject([{ data: { about, change: 'on' } }, { data: { about, change: 'off' } }]);
    }
  });
});

describe('removing somebody', () => {
  it('ends their sessions at once, keeps what they did, and can be taken back', async () => {
    const owner = await member('owner');
    const other = await member('requester', owner.accountId);
    const { actor } = other;
    if (actor.kind !== 'user') throw new Error('no user');
    await removeMember(owner.actor, other.userId, noon);
    expect(await problemOf(readSession(actor.sessionId, noon))).toBe('session_ended');
    expect(await mails('membership_changed', other.username)).toMatchObject([{ change: 'removed' }]);
    expect((await listMembers(owner.actor)).members).toHaveLength(2);

    await restoreMember(owner.actor, other.userId, later(60));
    expect(await userOf(other.userId)).toMatchObject({ blockedAt: null, role: 'requester' });
    expect(await problemOf(readSession(actor.sessionId, noon))).toBe('session_ended');
    await expect(signedIn(other.userId)).resolves.toMatchObject({ role: 'requester' });
  });

  it('twice is once', async () => {
    const owner = await member('owner');
    const other = await member('auditor', owner.accountId);
    await removeMember(owner.actor, other.userId, noon);
    await removeMember(owner.actor, other.userId, later(5));
    expect(await mails('member_changed', owner.username)).toHaveLength(1);
  });

  it('never leaves an account without owner, also when two owners remove each other at once', async () => {
    const one = await member('owner');
    const two = await member('owner', one.accountId);
    const both = await Promise.allSettled([
      removeMember(one.actor, two.userId, noon),
      removeMember(two.actor, one.userId, noon),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const left = { accountId: one.accountId, blockedAt: null, role: 'owner' } as const;
    expect(await db().user.count({ where: left })).toBe(1);
  });

  it('never leaves an account without owner, also when two owners leave at once', async () => {
    const one = await member('owner');
    const two = await member('owner', one.accountId);
    const both = await Promise.allSettled([
      removeMember(one.actor, one.userId, noon),
      removeMember(two.actor, two.userId, noon),
    ]);
    const [refused] = both.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
    expect(refused).toMatchObject({ code: 'last_owner' });
  });
});
