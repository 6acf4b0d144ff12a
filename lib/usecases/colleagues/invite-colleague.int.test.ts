import { afterAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { codeAt, later, makeUser, noon, password } from '../accounts/accounts.fixture';
import { chooseFirstPassword } from '../accounts/choose-first-password';
import { confirmAuthenticator } from '../accounts/confirm-authenticator';
import { finishSetUp } from '../accounts/finish-set-up';
import { openSession } from '../accounts/open-session';
import { noPassword } from '../accounts/parts/passwords';
import { readSession } from '../accounts/read-session';
import { readSetUp } from '../accounts/read-set-up';
import { saveCallerPhrases } from '../accounts/save-caller-phrases';
import { startSignIn } from '../accounts/start-sign-in';
import { problemOf } from '../links/links.fixture';
import { openLink } from '../links/open-link';
import { colleague, invited, lastAct, mailsTo, newcomer, openedLink, reason } from './colleagues.fixture';
import { firstAdmin } from './first-admin';
import { inviteAgain, inviteColleague } from './invite-colleague';

const origin = { ipAddress: '203.0.113.80', userAgent: 'test' };
const phrases = [
  { question: 'first_car', answer: 'Fiat Panda' },
  { question: 'first_street', answer: 'Kerkstraat' },
] as const;

afterAll(() => db().$disconnect());

describe('the first administrator of an installation', () => {
  const person = { firstName: 'Jan', lastName: 'de Boer', email: 'jan@zegel.example' };
  const how = { locale: 'nl', also: false, reason: 'npm run staff:first' } as const;

  it('is mailed the way in, once, and more only when asked for', async () => {
    const { id, username } = await firstAdmin(person, how, noon);
    expect(username).toBe('jan@zegel.example');
    expect(await mailsTo(id)).toMatchObject([{ template: 'staff_invited', role: 'admin' }]);
    expect(await lastAct(id)).toMatchObject({ action: 'make_first_admin', actorKind: 'system' });
    await colleague('admin');
    const second = { ...person, email: 'piet@zegel.example' };
    expect(await problemOf(firstAdmin(second, how, noon))).toBe('admin_known');
    await expect(firstAdmin(second, { ...how, also: true }, noon)).resolves.toBeDefined();
  });
});

describe('an invitation to work here', () => {
  it('leads to a password and an app of their own, once, and to the staff desk', async () => {
    const admin = await colleague('admin');
    const who = await invited(admin.actor);
    expect(await mailsTo(who.id)).toMatchObject([
      { template: 'staff_invited', inviter: 'Jo de Vries', role: 'sales', username: who.email },
    ]);
    expect(await lastAct(who.id)).toMatchObject({ action: 'invite_colleague', reason });
    expect(await readSetUp(who.link)).toEqual({ step: 'choose_password', username: who.email });
    expect(await problemOf(saveCallerPhrases(who.link, phrases, noon))).toBe('password_first');
    const weak = chooseFirstPassword(who.link, { password: 'nora smit nora smit' }, noon);
    await expect(weak).rejects.toMatchObject({ fields: { password: expect.stringMatching(/^password_/) } });
    await chooseFirstPassword(who.link, { password }, noon);
    expect(await problemOf(chooseFirstPassword(who.link, { password }, noon))).toBe('conflict');
    // Whoever else has the mail is now asked for that password.
    const { link: elsewhere } = await openedLink(who.id);
    expect(await readSetUp(elsewhere)).toMatchObject({ step: 'password' });

    await saveCallerPhrases(who.link, phrases, noon);
    const step = await readSetUp(who.link);
    if (step.step !== 'authenticator') throw new Error(step.step);
    const { proof } = await confirmAuthenticator(who.link, { code: codeAt(step.secret, noon) }, noon);
    const { handover, home } = await finishSetUp(who.link, proof.token, noon);
    expect(home).toBe('staff');
    const { sessionId } = await openSession(handover.token, origin, noon);
    expect(await readSession(sessionId, noon)).toMatchObject({ kind: 'staff', staffRole: 'sales' });
    expect(await problemOf(readSetUp(who.link))).toBe('set_up_done');
    expect(await problemOf(inviteAgain(admin.actor, { userId: who.id, reason }, noon))).toBe('set_up_done');
  });

  it('opens nothing to who types the mark of a missing password', async () => {
    const { email } = await invited((await colleague('admin')).actor);
    for (const typed of [noPassword, ''])
      expect(await problemOf(startSignIn({ username: email, password: typed }, origin, noon))).toBe(
        'sign_in_failed',
      );
  });

  it('holds for seven days and can be sent again, which ends the one before', async () => {
    const admin = await colleague('admin');
    const who = await invited(admin.actor);
    expect(await problemOf(openLink(who.token, later(7 * 24 * 3600)))).toBe('link_expired');
    await inviteAgain(admin.actor, { userId: who.id, reason }, later(120));
    expect(await mailsTo(who.id)).toHaveLength(2);
    const { token } = await openedLink(who.id);
    expect(await problemOf(openLink(who.token, noon))).toBe('link_withdrawn');
    await expect(openLink(token, noon)).resolves.toMatchObject({ purpose: 'set_up_account' });
  });

  it('to who works here already is refused; a customer of that address gets a username beside it', async () => {
    const [admin, customer] = [await colleague('admin'), await makeUser()];
    const again = inviteColleague(admin.actor, newcomer('sales', admin.username.toUpperCase()), 'nl', noon);
    await expect(again).rejects.toMatchObject({ fields: { email: 'already_colleague' } });
    const { id } = await inviteColleague(admin.actor, newcomer('sales', customer.username), 'nl', noon);
    expect(await db().user.findUniqueOrThrow({ where: { id } })).toMatchObject({
      username: `${customer.username}-zegel`,
      accountId: null,
    });
  });
});
