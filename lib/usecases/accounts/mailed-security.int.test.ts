import { afterAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import type { LinkPurpose } from '@/lib/domain/account/link';
import { issueLink } from '../links/issue-link';
import { problemOf } from '../links/links.fixture';
import { openLink } from '../links/open-link';
import { readLinkSession } from '../links/read-link-session';
import { staff } from '../staff/staff.fixture';
import { codeAt, later, makeUser, noon, password, signedIn, wrongCode } from './accounts.fixture';
import { askPasswordReset } from './ask-password-reset';
import { askEmailChange, confirmEmail, readEmailChange } from './change-email';
import { finishSignInWithRecoveryCode } from './finish-sign-in';
import { mailPasswordReset } from './mail-password-reset';
import { openSession } from './open-session';
import { readSession } from './read-session';
import { readSignInLock } from './read-sign-in-locks';
import { readNewAuthenticator, replaceAuthenticator } from './replace-authenticator';
import { readPasswordReset, resetPassword } from './reset-password';
import { startSignIn } from './start-sign-in';
import { unlockSignIn } from './unlock-sign-in';

const better = 'drie groene trams op zondag';
let address = 0;
const origin = () => ({ ipAddress: `198.18.0.${++address}`, userAgent: 'test' });
const mailsOf = async (userId: string) =>
  (await db().mail.findMany({ where: { userId } })).map(({ template }) => template).sort();

async function linked(userId: string, purpose: LinkPurpose, email = 'iemand@voorbeeld.nl') {
  const request = { purpose, userId, email, locale: 'nl', now: noon } as const;
  const { token } = await transaction((tx) => issueLink(tx, request));
  return { token, actor: await readLinkSession((await openLink(token, noon)).token, noon) };
}

async function forgot() {
  const user = await makeUser();
  return { ...user, ...(await linked(user.userId, 'reset_password')) };
}

afterAll(() => db().$disconnect());

describe('asking for a new password', () => {
  it('C-09 ASVS 6.3.8 answers alike for known, unknown and too often, and mails only who is known', async () => {
    const { userId, username } = await makeUser();
    const ask = (name: string) => askPasswordReset(name, origin(), later(address * 60));
    expect(await ask('niemand@voorbeeld.nl')).toBeUndefined();
    for (let count = 0; count < 5; count += 1)
      expect(await ask(` ${username.toUpperCase()}`)).toBeUndefined();
    expect(await mailsOf(userId)).toEqual(['reset_password', 'reset_password', 'reset_password']);
  });

  it('sends words instead of a link to an address that was never proved', async () => {
    const { userId, username } = await makeUser({ setUp: false });
    await askPasswordReset(username, origin(), noon);
    expect(await mailsOf(userId)).toEqual(['reset_password_by_us']);
  });

  it('C-06 is mailed by sales to who never finished the set-up, and asks no factor that is not there', async () => {
    const { userId, username } = await makeUser({ setUp: false });
    const sales = await staff('sales');
    await mailPasswordReset(sales, { userId, reason: 'Bestelnummer en KVK-nummer nagevraagd' }, noon);
    expect(await mailsOf(userId)).toEqual(['reset_password']);
    const { actor } = await linked(userId, 'reset_password');
    expect(await readPasswordReset(actor, noon)).toEqual({ username, asksFactor: false });
    await resetPassword(actor, { password: better, factor: { code: '' } }, noon);
    expect(await startSignIn({ username, password: better }, origin(), noon)).toMatchObject({
      next: 'set_up',
    });
    const done = mailPasswordReset(sales, { userId: (await makeUser()).userId, reason: 'x' }, noon);
    expect(await problemOf(done)).toBe('set_up_done');
    const other = mailPasswordReset(await staff('validation'), { userId, reason: 'x' }, noon);
    expect(await problemOf(other)).toBe('forbidden');
  });

  it('mails nobody whose account is closed', async () => {
    const { userId, username } = await makeUser();
    await db().user.update({ where: { id: userId }, data: { blockedAt: noon } });
    await askPasswordReset(username, origin(), noon);
    expect(await mailsOf(userId)).toEqual([]);
  });
});

describe('a new password by mail', () => {
  it('ASVS 6.4.3 asks the other factor, ends every session, works once and is mailed', async () => {
    const { actor, token, userId, username, secret } = await forgot();
    const running = await signedIn(userId);
    expect(await readPasswordReset(actor, noon)).toEqual({ username, asksFactor: true });
    const reset = (code: string) => resetPassword(actor, { password: better, factor: { code } }, noon);
    expect(await problemOf(reset(wrongCode(secret, noon)))).toBe('otp_wrong');
    await reset(codeAt(secret, noon));
    const sessionId = 'sessionId' in running ? running.sessionId : '';
    expect(await problemOf(readSession(sessionId, noon))).toBe('session_ended');
    expect(await startSignIn({ username, password: better }, origin(), noon)).toMatchObject({ next: 'code' });
    expect(await mailsOf(userId)).toContain('password_changed');
    expect(await problemOf(reset(codeAt(secret, later(30))))).toBe('link_used');
    expect(await problemOf(openLink(token, noon))).toBe('link_used');
  });

  it('takes a recovery code in place of the app, once', async () => {
    const { actor, recoveryCodes, userId } = await forgot();
    const [recoveryCode = ''] = recoveryCodes;
    const wrong = resetPassword(actor, { password: better, factor: { recoveryCode: 'AAAA' } }, noon);
    expect(await problemOf(wrong)).toBe('recovery_code_wrong');
    await resetPassword(actor, { password: better, factor: { recoveryCode } }, noon);
    expect(await mailsOf(userId)).toEqual(['password_changed', 'recovery_code_used']);
  });

  it('refuses a weak password before it takes the code', async () => {
    const { actor, secret } = await forgot();
    const factor = { code: codeAt(secret, noon) };
    const weak = resetPassword(actor, { password: 'Wachtwoord2026', factor }, noon);
    await expect(weak).rejects.toMatchObject({ fields: { password: 'password_common' } });
    await resetPassword(actor, { password: better, factor }, noon);
  });

  it('of two tabs does one', async () => {
    const { actor, recoveryCodes } = await forgot();
    const tries = recoveryCodes
      .slice(0, 2)
      .map((recoveryCode) => resetPassword(actor, { password: better, factor: { recoveryCode } }, noon));
    const settled = await Promise.allSettled(tries);
    expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('ends with its link, and is refused to a link for something else', async () => {
    const { actor, userId, secret } = await forgot();
    const factor = { code: codeAt(secret, noon) };
    const late = resetPassword(actor, { password: better, factor }, later(24 * 3600));
    expect(await problemOf(late)).toBe('link_expired');
    const other = await linked(userId, 'confirm_email');
    expect(await problemOf(resetPassword(other.actor, { password: better, factor }, noon))).toBe('forbidden');
  });
});

describe('another e-mail address', () => {
  const asked = async () => {
    const user = await makeUser();
    const email = `nieuw-${user.username}`;
    await askEmailChange(await signedIn(user.userId), { email }, noon);
    return { ...user, email, ...(await linked(user.userId, 'confirm_email', email)) };
  };

  it('ASVS 7.5.1 is mailed to both, and changes only by the link to the new one', async () => {
    const { userId, username, email, actor } = await asked();
    const mails = await db().mail.findMany({ where: { userId }, orderBy: { to: 'asc' } });
    expect(mails.map(({ template, to }) => [template, to])).toEqual([
      ['confirm_email', email],
      ['email_change_asked', username],
    ]);
    expect(await readEmailChange(actor, noon)).toEqual({ from: username, to: email, username });
    await confirmEmail(actor, noon);
    const user = await db().user.findUniqueOrThrow({ where: { id: userId } });
    expect([user.email, user.username]).toEqual([email, username]);
    const told = await db().mail.findFirstOrThrow({ where: { userId, template: 'email_changed' } });
    expect(told.to).toBe(username);
    expect(await problemOf(confirmEmail(actor, noon))).toBe('link_used');
  });

  it('is refused when it is the same address', async () => {
    const { userId, username } = await makeUser();
    const same = askEmailChange(await signedIn(userId), { email: username.toUpperCase() }, noon);
    await expect(same).rejects.toMatchObject({ fields: { email: 'email_same' } });
  });
});

describe('a lost app and a recovery code', () => {
  async function lost() {
    const user = await makeUser();
    const start = await startSignIn({ username: user.username, password }, origin(), noon);
    if (start.next !== 'code') throw new Error('no code');
    const [recoveryCode = ''] = user.recoveryCodes;
    const pendingToken = start.pending.token;
    const end = await finishSignInWithRecoveryCode({ pendingToken, recoveryCode }, noon);
    if (end.next !== 'new_authenticator') throw new Error('no renewal');
    return { ...user, actor: await readLinkSession(end.link.token, noon) };
  }

  it('opens no session before a new app is in place of the old one', async () => {
    const { actor, userId, secret, username, recoveryCodes } = await lost();
    expect(await db().session.count({ where: { userId } })).toBe(0);
    const step = await readNewAuthenticator(actor, undefined, noon);
    if (step.step !== 'authenticator') throw new Error('no app');
    const { codes, proof } = await replaceAuthenticator(actor, { code: codeAt(step.secret, noon) }, noon);
    expect(codes).toHaveLength(10);
    expect(await readNewAuthenticator(actor, proof.token, noon)).toEqual({ step: 'codes', username });
    await expect(openSession(proof.token, origin(), noon)).resolves.toHaveProperty('sessionId');
    expect(await db().authenticator.count({ where: { userId } })).toBe(1);
    const start = await startSignIn({ username, password }, origin(), later(60));
    if (start.next !== 'code') throw new Error('no code');
    const old = recoveryCodes[1] ?? '';
    const late = finishSignInWithRecoveryCode(
      { pendingToken: start.pending.token, recoveryCode: old },
      later(60),
    );
    expect(await problemOf(late)).toBe('recovery_code_wrong');
    expect(step.secret).not.toBe(secret);
    expect(await mailsOf(userId)).toEqual(['authenticator_replaced', 'recovery_code_used']);
    expect(await problemOf(readNewAuthenticator(actor, undefined, noon))).toBe('link_used');
  });

  it('of two tabs replaces once', async () => {
    const { actor } = await lost();
    const step = await readNewAuthenticator(actor, undefined, noon);
    if (step.step !== 'authenticator') throw new Error('no app');
    const code = { code: codeAt(step.secret, noon) };
    const both = await Promise.allSettled([
      replaceAuthenticator(actor, code, noon),
      replaceAuthenticator(actor, code, noon),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('a locked sign-in', () => {
  async function locked() {
    const user = await makeUser();
    const wrong = () => problemOf(startSignIn({ username: user.username, password: 'fout' }, origin(), noon));
    for (let count = 0; count < 6; count += 1) await wrong();
    return user;
  }

  it('is seen and opened by sales, with a reason', async () => {
    const { userId, username } = await locked();
    const sales = await staff('sales');
    expect(await readSignInLock(sales, { userId })).toBeInstanceOf(Date);
    const without = unlockSignIn(sales, { subject: { userId }, reason: ' ' });
    await expect(without).rejects.toMatchObject({ fields: { reason: 'reason_needed' } });
    await unlockSignIn(sales, { subject: { userId }, reason: 'Gebeld, stem herkend' });
    expect(await readSignInLock(sales, { userId })).toBeNull();
    expect(await startSignIn({ username, password }, origin(), noon)).toMatchObject({ next: 'code' });
    expect(await mailsOf(userId)).toContain('sign_in_unlocked');
  });

  it('of a network address is opened as well', async () => {
    const from = { ipAddress: '198.19.0.1', userAgent: 'test' };
    const guess = (index: number) =>
      problemOf(startSignIn({ username: `gok${index}@voorbeeld.nl`, password: 'x' }, from, noon));
    for (let index = 0; index <= 100; index += 1) await guess(index);
    const sales = await staff('sales');
    const subject = { ipAddress: from.ipAddress };
    expect(await readSignInLock(sales, subject)).toBeInstanceOf(Date);
    await unlockSignIn(sales, { subject, reason: 'Kantoor met veel medewerkers' });
    expect(await guess(101)).toBe('sign_in_failed');
  });

  it.each(['validation', 'customer'] as const)('stays closed to %s', async (kind) => {
    const { userId } = await locked();
    const who = kind === 'customer' ? await signedIn(userId) : await staff(kind);
    expect(await problemOf(readSignInLock(who, { userId }))).toBe('forbidden');
    expect(await problemOf(unlockSignIn(who, { subject: { userId }, reason: 'x' }))).toBe('forbidden');
  });
});
