import { afterAll, describe, expect, it } from 'vitest';
import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { type Actor, nobody, system } from '@/lib/domain/account/actor';
import { later, makeUser, noon, signedIn } from '../accounts/accounts.fixture';
import { readSession } from '../accounts/read-session';
import { problemOf } from '../links/links.fixture';
import { raiseWorkItem } from '../staff/raise-work-item';
import { takeWork } from '../staff/take-work';
import { changeStaffRole, switchOff, switchOn } from './change-colleague';
import { colleague, invited, lastAct, mailsTo, newcomer, reason } from './colleagues.fixture';
import { inviteAgain, inviteColleague } from './invite-colleague';
import { activeAdmins } from './parts/admins-act';
import { listColleagues, readColleague } from './read-colleagues';

afterAll(() => db().$disconnect());

const acts: Record<string, (actor: Actor, userId: string) => Promise<unknown>> = {
  inviteColleague: (actor) => inviteColleague(actor, newcomer(), 'nl', noon),
  inviteAgain: (actor, userId) => inviteAgain(actor, { userId, reason }, noon),
  changeStaffRole: (actor, userId) => changeStaffRole(actor, { userId, reason, staffRole: 'admin' }, noon),
  switchOff: (actor, userId) => switchOff(actor, { userId, reason }, noon),
  switchOn: (actor, userId) => switchOn(actor, { userId, reason }, noon),
};
const reads: Record<string, (actor: Actor, userId: string) => Promise<unknown>> = {
  listColleagues: (actor) => listColleagues(actor),
  readColleague: (actor, userId) => readColleague(actor, userId),
};

const outsiders: Record<string, () => Promise<Actor>> = {
  nobody: async () => nobody,
  'a customer': async () => signedIn((await makeUser()).userId),
  sales: async () => (await colleague('sales')).actor,
  validation: async () => (await colleague('validation')).actor,
  'a job': async () => system('sweep'),
  'whoever holds a link to a set-up': async () => (await invited((await colleague('admin')).actor)).link,
};

describe.each(Object.entries(outsiders))('our own people are closed to %s', (_who, outsider) => {
  it.each(Object.entries({ ...acts, ...reads }))('%s', async (_name, act) => {
    const [actor, { userId }] = [await outsider(), await colleague('sales')];
    expect(await problemOf(act(actor, userId))).toBe('forbidden');
    expect(await db().user.findUniqueOrThrow({ where: { id: userId } })).toMatchObject({
      staffRole: 'sales',
      blockedAt: null,
    });
    expect(await db().auditEntry.count({ where: { objectId: userId } })).toBe(0);
  });
});

describe('administration', () => {
  it.each(Object.entries(acts))('is asked for the factor again before %s', async (_name, act) => {
    const [{ actor }, { userId }] = [await colleague('admin'), await colleague('sales')];
    if (actor.kind !== 'staff') throw new Error('no staff');
    await db().session.update({ where: { id: actor.sessionId }, data: { factorAt: later(-3600) } });
    expect(await problemOf(act(actor, userId))).toBe('sign_in_again');
  });

  it.each(['inviteAgain', 'changeStaffRole', 'switchOff', 'switchOn'])('cannot %s itself', async (name) => {
    const { actor, userId } = await colleague('admin');
    expect(await problemOf(acts[name]?.(actor, userId) ?? Promise.resolve())).toBe('own_account');
  });

  it.each(['inviteAgain', 'changeStaffRole', 'switchOff', 'switchOn'])(
    'reaches no customer and nobody unknown with %s',
    async (name) => {
      const [{ actor }, customer] = [await colleague('admin'), await makeUser()];
      for (const id of [customer.userId, newId(), 'niemand'])
        expect(await problemOf(acts[name]?.(actor, id) ?? Promise.resolve())).toBe('not_found');
    },
  );

  it('needs a reason for every act', async () => {
    const [{ actor }, { userId }] = [await colleague('admin'), await colleague('sales')];
    const wish = { userId, reason: '  ' };
    const tried = [
      inviteColleague(actor, { ...newcomer(), reason: ' ' }, 'nl', noon),
      inviteAgain(actor, wish, noon),
      changeStaffRole(actor, { ...wish, staffRole: 'admin' }, noon),
      switchOff(actor, wish, noon),
      switchOn(actor, wish, noon),
    ];
    for (const act of tried) await expect(act).rejects.toMatchObject({ fields: { reason: 'reason_needed' } });
  });

  it('two who switch each other off at once leave one', async () => {
    const [one, two] = [await colleague('admin'), await colleague('admin')];
    const ends = await Promise.allSettled([
      switchOff(one.actor, { userId: two.userId, reason }, noon),
      switchOff(two.actor, { userId: one.userId, reason }, noon),
    ]);
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const left = (await activeAdmins(db())).map(({ id }) => id);
    expect(left.filter((id) => id === one.userId || id === two.userId)).toHaveLength(1);
  });

  it('one who lost the work a moment ago does nothing with the page still open', async () => {
    const [one, two, other] = [await colleague('admin'), await colleague('admin'), await colleague('sales')];
    await changeStaffRole(one.actor, { userId: two.userId, reason, staffRole: 'sales' }, noon);
    const late = switchOff(two.actor, { userId: other.userId, reason }, noon);
    expect(await problemOf(late)).toBe('forbidden');
  });
});

describe('switching off', () => {
  it('ends sessions at once, gives work back, closes links, is mailed and recorded', async () => {
    const [admin, sales] = [await colleague('admin'), await colleague('sales')];
    const dedupeKey = newId();
    await transaction((tx) => raiseWorkItem(tx, { kind: 'ca_silent', dedupeKey }));
    const item = () => db().workItem.findUniqueOrThrow({ where: { dedupeKey } });
    await takeWork(sales.actor, (await item()).id);
    expect((await readColleague(admin.actor, sales.userId)).held).toBe(1);
    const session = sales.actor.kind === 'staff' ? sales.actor.sessionId : '';
    await expect(readSession(session, noon)).resolves.toBeDefined();

    await switchOff(admin.actor, { userId: sales.userId, reason }, noon);
    expect(await problemOf(readSession(session, noon))).toBe('session_ended');
    expect(await item()).toMatchObject({ takenBy: null, takenAt: null, doneAt: null });
    expect(await mailsTo(sales.userId)).toMatchObject([{ template: 'staff_changed', change: 'off' }]);
    const by = admin.userId;
    expect(await lastAct(sales.userId)).toMatchObject({
      action: 'switch_off_colleague',
      reason,
      actorId: by,
    });
    expect(await problemOf(switchOff(admin.actor, { userId: sales.userId, reason }, noon))).toBe(
      'nothing_changes',
    );
  });

  it('lets nobody in by a link that was mailed before', async () => {
    const admin = await colleague('admin');
    const who = await invited(admin.actor);
    await switchOff(admin.actor, { userId: who.id, reason }, noon);
    const row = await db().link.findFirstOrThrow({ where: { userId: who.id } });
    expect(row.withdrawnAt).toEqual(noon);
    expect(await problemOf(inviteAgain(admin.actor, { userId: who.id, reason }, noon))).toBe(
      'account_closed',
    );
  });

  it('and on again gives the same work back', async () => {
    const [admin, other] = [await colleague('admin'), await colleague('validation')];
    const wish = { userId: other.userId, reason };
    expect(await problemOf(switchOn(admin.actor, wish, noon))).toBe('nothing_changes');
    await switchOff(admin.actor, wish, noon);
    await switchOn(admin.actor, wish, later(60));
    expect(await readColleague(admin.actor, other.userId)).toMatchObject({
      role: 'validation',
      offSince: null,
    });
    expect((await mailsTo(other.userId)).map(({ change }) => change)).toEqual(['off', 'on']);
  });
});

describe('other work', () => {
  it('holds at once, and work that is no longer theirs goes back to the queue', async () => {
    const [admin, sales] = [await colleague('admin'), await colleague('sales')];
    const keys = { gone: newId(), kept: newId() };
    await transaction(async (tx) => {
      await raiseWorkItem(tx, { kind: 'invoice_overdue', dedupeKey: keys.gone });
      await raiseWorkItem(tx, { kind: 'ca_silent', dedupeKey: keys.kept });
    });
    const taker = async (dedupeKey: string) =>
      (await db().workItem.findUniqueOrThrow({ where: { dedupeKey } })).takenBy;
    await db().workItem.updateMany({
      where: { dedupeKey: { in: Object.values(keys) } },
      data: { takenBy: sales.userId, takenAt: noon },
    });
    await changeStaffRole(admin.actor, { userId: sales.userId, reason, staffRole: 'validation' }, noon);
    expect([await taker(keys.gone), await taker(keys.kept)]).toEqual([null, sales.userId]);
    const session = sales.actor.kind === 'staff' ? sales.actor.sessionId : '';
    expect(await readSession(session, noon)).toMatchObject({ staffRole: 'validation' });
    expect(await mailsTo(sales.userId)).toMatchObject([{ change: 'role', role: 'validation' }]);
    expect(await lastAct(sales.userId)).toMatchObject({
      action: 'change_staff_role',
      detail: { before: 'sales', role: 'validation' },
    });
    const same = changeStaffRole(
      admin.actor,
      { userId: sales.userId, reason, staffRole: 'validation' },
      noon,
    );
    expect(await problemOf(same)).toBe('nothing_changes');
  });
});

describe('what administration sees', () => {
  it('is everybody who works here and no customer, with who is off and who is invited', async () => {
    const [admin, customer] = [await colleague('admin'), await makeUser()];
    const { id } = await invited(admin.actor);
    const people = await listColleagues(admin.actor);
    expect(people.find((person) => person.id === admin.userId)).toMatchObject({ self: true, setUp: true });
    expect(people.find((person) => person.id === id)).toMatchObject({ setUp: false, role: 'sales' });
    expect(people.some((person) => person.id === customer.userId)).toBe(false);
    expect(await problemOf(readColleague(admin.actor, customer.userId))).toBe('not_found');
  });

  it('is no way to help oneself', async () => {
    const admin = await colleague('admin');
    expect(await readColleague(admin.actor, admin.userId)).toMatchObject({ self: true, access: null });
  });
});
