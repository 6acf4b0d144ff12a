import { generateSecret } from 'otplib';
import { afterAll, describe, expect, it } from 'vitest';
import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import { type Actor, nobody, system } from '@/lib/domain/account/actor';
import { problemOf } from '../links/links.fixture';
import { codeAt, later, makeUser, noon, password, signedIn, wrongCode } from './accounts.fixture';
import { confirmNewAuthenticator, startAuthenticator } from './add-authenticator';
import { removeAuthenticator, renameAuthenticator } from './change-authenticators';
import { askEmailChange } from './change-email';
import { changePassword } from './change-password';
import { confirmFactor } from './confirm-factor';
import { editProfile, readProfile } from './edit-profile';
import { endOneSession, endOtherSessions } from './end-sessions';
import { newRecoveryCodes } from './new-recovery-codes';
import { sealTotpSecret } from './parts/sealed-secrets';
import { readSecurity } from './read-security';
import { readSession } from './read-session';
import { startSignIn } from './start-sign-in';

const better = 'drie groene trams op zondag';
let address = 0;
const origin = () => ({ ipAddress: `203.0.113.${++address}`, userAgent: 'test' });

async function person(traits: Parameters<typeof makeUser>[0] = {}) {
  const user = await makeUser(traits);
  return { ...user, actor: await signedIn(user.userId) };
}

const sessionOf = (actor: Actor) => ('sessionId' in actor ? actor.sessionId : '');
const mails = (userId: string, template: string) => db().mail.count({ where: { userId, template } });
const namesOf = async (actor: Actor) =>
  (await readSecurity(actor, noon)).authenticators.map(({ name }) => name);

async function addSecond({ actor }: { actor: Actor }, name = 'Tablet') {
  const { secret } = await startAuthenticator(actor, { name }, noon);
  await confirmNewAuthenticator(actor, { code: codeAt(secret, noon) }, noon);
  return secret;
}

const idOf = async (userId: string, name: string) =>
  (await db().authenticator.findFirstOrThrow({ where: { userId, name } })).id;

afterAll(() => db().$disconnect());

describe('sensitive acts', () => {
  const acts = (actor: Actor, at = noon) => [
    changePassword(actor, { current: password, password: better }, at),
    startAuthenticator(actor, { name: 'x' }, at),
    confirmNewAuthenticator(actor, { code: '123456' }, at),
    removeAuthenticator(actor, { id: newId() }, at),
    newRecoveryCodes(actor, at),
    askEmailChange(actor, { email: 'nieuw@voorbeeld.nl' }, at),
  ];
  const answers = (promises: Promise<unknown>[]) => Promise.all(promises.map(problemOf));

  it('ASVS 7.5.1 want the factor again when it was given ten minutes ago', async () => {
    const { actor } = await person();
    const tried = acts(actor, later(600));
    expect(await answers(tried)).toEqual(tried.map(() => 'sign_in_again'));
  });

  it.each(['nobody', 'system', 'link'])('are refused to %s', async (kind) => {
    const link = {
      kind: 'link',
      linkId: 'x',
      purpose: 'set_up_account',
      subjectId: 'x',
      sessionId: 'x',
    } as const;
    const who: Actor = kind === 'link' ? link : kind === 'system' ? system('x') : nobody;
    const tried = [
      ...acts(who),
      readSecurity(who, noon),
      endOtherSessions(who, noon),
      readProfile(who, noon),
      confirmFactor(who, { code: '123456' }, noon),
    ];
    expect(await answers(tried)).toEqual(tried.map(() => 'forbidden'));
  });

  it('are refused in a session that was ended, idled out or whose user was blocked', async () => {
    const one = await person();
    await db().session.update({ where: { id: sessionOf(one.actor) }, data: { endedAt: noon } });
    const ended = acts(one.actor);
    expect(await answers(ended)).toEqual(ended.map(() => 'session_ended'));
    const two = await person();
    const idle = acts(two.actor, later(1800));
    expect(await answers(idle)).toEqual(idle.map(() => 'session_ended'));
    await db().user.update({ where: { id: two.userId }, data: { blockedAt: noon } });
    expect(await problemOf(readSecurity(two.actor, noon))).toBe('session_ended');
  });

  it('go on after a code of the app, in this session alone', async () => {
    const { actor, userId, secret } = await person({ staff: 'sales' });
    const other = await signedIn(userId);
    const at = later(600);
    expect(await problemOf(confirmFactor(actor, { code: wrongCode(secret, at) }, at))).toBe('otp_wrong');
    await confirmFactor(actor, { code: codeAt(secret, at) }, at);
    expect(await newRecoveryCodes(actor, at)).toHaveLength(10);
    expect(await problemOf(newRecoveryCodes(other, at))).toBe('sign_in_again');
    expect(await problemOf(confirmFactor(other, { code: codeAt(secret, at) }, at))).toBe('otp_reused');
  });
});

describe('changing the password', () => {
  const change = (actor: Actor, next: string, current = password) =>
    changePassword(actor, { current, password: next }, noon);

  it('S0-1.2.5b works from then on, ends the other sessions and tells the owner', async () => {
    const { actor, userId, username } = await person();
    const other = await signedIn(userId);
    await change(actor, better);
    expect(await problemOf(readSession(sessionOf(other), noon))).toBe('session_ended');
    await expect(readSession(sessionOf(actor), noon)).resolves.toHaveProperty('userId', userId);
    expect(await problemOf(startSignIn({ username, password }, origin(), noon))).toBe('sign_in_failed');
    expect(await startSignIn({ username, password: better }, origin(), noon)).toMatchObject({ next: 'code' });
    expect(await mails(userId, 'password_changed')).toBe(1);
  });

  it.each([
    ['kort', 'password_too_short'],
    ['a1'.repeat(65), 'password_too_long'],
    ['abcabcabcabcabc', 'password_repeats'],
    ['Wachtwoord2026!', 'password_common'],
    ['chickenwing101', 'password_common'],
    ['1qaz2wsx3edc4rfv', 'password_common'],
    ['Jo de Vries Voorbeeld', 'password_contains_own_data'],
    [password, 'password_same'],
  ])('ASVS 6.2.4 refuses %j with the reason', async (weak, reason) => {
    const { actor } = await person();
    await expect(change(actor, weak)).rejects.toMatchObject({ fields: { password: reason } });
  });

  it('ASVS 6.2.3 needs the current one, and locks after five wrong', async () => {
    const { actor } = await person();
    for (let count = 0; count < 5; count += 1) {
      await expect(change(actor, better, 'fout')).rejects.toMatchObject({
        fields: { current: 'password_wrong' },
      });
    }
    expect(await problemOf(change(actor, better))).toBe('sign_in_locked');
  });
});

describe('authenticators', () => {
  it('M17 S0-1.2.4 a second one counts after its first code, and then signs in too', async () => {
    const one = await person();
    const { secret } = await startAuthenticator(one.actor, { name: 'Tablet' }, noon);
    const again = await startAuthenticator(one.actor, { name: 'Tablet van thuis' }, noon);
    expect(again.secret).toBe(secret);
    expect(await namesOf(one.actor)).toEqual(['Telefoon']);
    const wrong = confirmNewAuthenticator(one.actor, { code: wrongCode(secret, noon) }, noon);
    expect(await problemOf(wrong)).toBe('otp_wrong');
    const drifted = confirmNewAuthenticator(one.actor, { code: codeAt(secret, later(90)) }, noon);
    expect(await problemOf(drifted)).toBe('otp_clock_differs');
    await confirmNewAuthenticator(one.actor, { code: codeAt(secret, noon) }, noon);
    expect(await namesOf(one.actor)).toEqual(['Telefoon', 'Tablet van thuis']);
    await confirmFactor(one.actor, { code: codeAt(secret, later(30)) }, later(30));
    expect(await mails(one.userId, 'authenticator_added')).toBe(1);
  });

  it('of two tabs confirms one', async () => {
    const one = await person();
    const { secret } = await startAuthenticator(one.actor, { name: 'Tablet' }, noon);
    const code = { code: codeAt(secret, noon) };
    const both = [
      confirmNewAuthenticator(one.actor, code, noon),
      confirmNewAuthenticator(one.actor, code, noon),
    ];
    const settled = await Promise.allSettled(both);
    expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('never loses the last one, not even when two tabs remove one each', async () => {
    const one = await person();
    const [first] = [await idOf(one.userId, 'Telefoon')];
    expect(await problemOf(removeAuthenticator(one.actor, { id: first }, noon))).toBe('last_authenticator');
    await addSecond(one);
    const ids = [first, await idOf(one.userId, 'Tablet')];
    const both = await Promise.allSettled(ids.map((id) => removeAuthenticator(one.actor, { id }, noon)));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await namesOf(one.actor)).toHaveLength(1);
    expect(await mails(one.userId, 'authenticator_removed')).toBe(1);
  });

  it('does not count one that still waits for its code as one that is left', async () => {
    const one = await person();
    await startAuthenticator(one.actor, { name: 'Tablet' }, noon);
    const id = await idOf(one.userId, 'Telefoon');
    expect(await problemOf(removeAuthenticator(one.actor, { id }, noon))).toBe('last_authenticator');
  });

  it('are renamed and removed by their owner alone', async () => {
    const [one, other] = [await person(), await person()];
    const id = await idOf(one.userId, 'Telefoon');
    expect(await problemOf(renameAuthenticator(other.actor, { id, name: 'x' }, noon))).toBe('not_found');
    expect(await problemOf(removeAuthenticator(other.actor, { id }, noon))).toBe('not_found');
    await renameAuthenticator(one.actor, { id, name: 'Mijn telefoon' }, noon);
    expect(await namesOf(one.actor)).toEqual(['Mijn telefoon']);
  });

  it('keeps the secret of the second sealed', async () => {
    const one = await person();
    const secret = await addSecond(one);
    const rows = await db().authenticator.findMany({ where: { userId: one.userId } });
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(sealTotpSecret(generateSecret(), 'x')).not.toBe(secret);
  });
});

describe('recovery codes, sessions and the profile', () => {
  it('M17 gives ten new recovery codes; the old ones stop working', async () => {
    const { actor, userId, recoveryCodes } = await person();
    const fresh = await newRecoveryCodes(actor, noon);
    expect(fresh.filter((code) => recoveryCodes.includes(code))).toEqual([]);
    expect((await readSecurity(actor, noon)).recoveryCodesLeft).toBe(10);
    expect(await mails(userId, 'recovery_codes_renewed')).toBe(1);
  });

  it('ASVS 7.5.2 shows where somebody is signed in and ends one or all others', async () => {
    const { actor, userId } = await person();
    const [two, three] = [await signedIn(userId), await signedIn(userId)];
    const stranger = await person();
    const shown = (await readSecurity(actor, noon)).sessions;
    expect(shown.map(({ isThis }) => isThis).sort()).toEqual([false, false, true]);
    const foreign = endOneSession(actor, { id: sessionOf(stranger.actor) }, noon);
    expect(await problemOf(foreign)).toBe('not_found');
    await endOneSession(actor, { id: sessionOf(two) }, noon);
    await endOneSession(actor, { id: sessionOf(two) }, noon);
    expect(await problemOf(readSession(sessionOf(two), noon))).toBe('session_ended');
    await endOtherSessions(actor, noon);
    expect(await problemOf(readSession(sessionOf(three), noon))).toBe('session_ended');
    expect((await readSecurity(actor, noon)).sessions).toHaveLength(1);
    await expect(readSession(sessionOf(stranger.actor), noon)).resolves.toBeDefined();
  });

  it('changes name, telephone and language of oneself', async () => {
    const { actor } = await person();
    const profile = {
      firstName: 'Jo-Anne',
      lastName: 'de Vries',
      phone: '+31301234567',
      locale: 'en',
    } as const;
    await editProfile(actor, profile, noon);
    expect(await readProfile(actor, noon)).toEqual(profile);
  });
});
