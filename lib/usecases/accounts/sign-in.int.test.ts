import { afterAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { problemOf } from '../links/links.fixture';
import { codeAt, later, makeUser, noon, password, wrongCode } from './accounts.fixture';
import { finishSignIn, finishSignInWithRecoveryCode } from './finish-sign-in';
import { openSession } from './open-session';
import { endSession, readSession } from './read-session';
import { startSignIn } from './start-sign-in';

let address = 0;
/** Every test from an address of its own, so that their tries do not add up. */
const origin = () => ({ ipAddress: `192.0.2.${++address}`, userAgent: 'test' });

async function pendingOf(username: string, at = noon) {
  const start = await startSignIn({ username, password }, origin(), at);
  if (start.next !== 'code') throw new Error(`unexpected step ${start.next}`);
  return start.pending.token;
}

async function sessionOf(pendingToken: string, code: string, at = noon) {
  const end = await finishSignIn({ pendingToken, code }, at);
  if (end.next !== 'session') throw new Error(`unexpected step ${end.next}`);
  return openSession(end.handover.token, origin(), at);
}

/** Lets the wait of every limit pass, as the clock would. */
const letWaitsPass = () => db().rateLimit.updateMany({ data: { expire: 1n } });

afterAll(() => db().$disconnect());

describe('signing in', () => {
  it('S0-1.2.3a S0-1.2.5b M16 S0-A1.2a opens a session with username, password and code, and none without the code', async () => {
    const { userId, accountId, username, secret } = await makeUser();
    const pending = await pendingOf(`  ${username.toUpperCase()} `);
    expect(await problemOf(openSession(pending, origin(), noon))).toBe('sign_in_lapsed');
    expect(await db().session.count({ where: { userId } })).toBe(0);
    const { sessionId } = await sessionOf(pending, codeAt(secret, noon));
    expect(await readSession(sessionId, noon)).toEqual({
      kind: 'user',
      userId,
      accountId,
      role: 'owner',
      sessionId,
    });
  });

  it('signs our own people in through the same two steps', async () => {
    const { username, secret } = await makeUser({ staff: 'sales' });
    const end = await finishSignIn(
      { pendingToken: await pendingOf(username), code: codeAt(secret, noon) },
      noon,
    );
    expect(end).toMatchObject({ next: 'session', home: 'staff' });
  });

  it('C-09 answers an unknown username and a wrong password alike', async () => {
    const { username } = await makeUser();
    const answer = (typed: { username: string; password: string }) =>
      problemOf(startSignIn(typed, origin(), noon));
    expect(await answer({ username, password: 'something else' })).toBe('sign_in_failed');
    expect(await answer({ username: 'nobody@voorbeeld.nl', password })).toBe('sign_in_failed');
  });

  it('refuses a wrong code and then takes the right one', async () => {
    const { username, secret } = await makeUser();
    const pendingToken = await pendingOf(username);
    const wrong = finishSignIn({ pendingToken, code: wrongCode(secret, noon) }, noon);
    expect(await problemOf(wrong)).toBe('otp_wrong');
    expect(await problemOf(finishSignIn({ pendingToken, code: 'abc' }, noon))).toBe('otp_wrong');
    const spaced = codeAt(secret, noon).replace(/^(...)/, '$1 ');
    await expect(sessionOf(pendingToken, spaced)).resolves.toHaveProperty('sessionId');
  });

  it('ASVS 6.5.1 takes each code once, also for a later sign-in and when two come at once', async () => {
    const { username, secret } = await makeUser();
    const code = codeAt(secret, noon);
    const tokens = [await pendingOf(username), await pendingOf(username)];
    const both = await Promise.allSettled(
      tokens.map((pendingToken) => finishSignIn({ pendingToken, code }, noon)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const again = finishSignIn({ pendingToken: await pendingOf(username), code }, later(20));
    expect(await problemOf(again)).toBe('otp_reused');
    const earlier = finishSignIn(
      { pendingToken: await pendingOf(username), code: codeAt(secret, later(-30)) },
      noon,
    );
    expect(await problemOf(earlier)).toBe('otp_reused');
  });

  it.each([-30, 30])('takes the code of a clock that is %d seconds off', async (seconds) => {
    const { username, secret } = await makeUser();
    const code = codeAt(secret, later(seconds));
    await expect(sessionOf(await pendingOf(username), code)).resolves.toHaveProperty('sessionId');
  });

  it.each([-90, 240])('tells whose clock is %d seconds off, and does not let them in', async (seconds) => {
    const { username, secret } = await makeUser();
    const code = codeAt(secret, later(seconds));
    const try_ = finishSignIn({ pendingToken: await pendingOf(username), code }, noon);
    expect(await problemOf(try_)).toBe('otp_clock_differs');
  });

  it('lapses ten minutes after the password', async () => {
    const { username, secret } = await makeUser();
    const pendingToken = await pendingOf(username);
    const late = later(601);
    expect(await problemOf(finishSignIn({ pendingToken, code: codeAt(secret, late) }, late))).toBe(
      'sign_in_lapsed',
    );
    expect(await problemOf(finishSignIn({ pendingToken: 'made-up', code: '123456' }, noon))).toBe(
      'sign_in_lapsed',
    );
  });

  it('hands over once, and only what had both factors', async () => {
    const { username, secret } = await makeUser();
    const pendingToken = await pendingOf(username);
    expect(await problemOf(openSession(pendingToken, origin(), noon))).toBe('sign_in_lapsed');
    const end = await finishSignIn({ pendingToken, code: codeAt(secret, noon) }, noon);
    if (end.next !== 'session') throw new Error('no session');
    expect(await problemOf(openSession(end.handover.token, origin(), later(61)))).toBe('sign_in_lapsed');
    await openSession(end.handover.token, origin(), noon);
    expect(await problemOf(openSession(end.handover.token, origin(), noon))).toBe('sign_in_lapsed');
  });

  it('lets nobody in whose account is closed', async () => {
    const { userId, username } = await makeUser();
    await db().user.update({ where: { id: userId }, data: { blockedAt: noon } });
    expect(await problemOf(startSignIn({ username, password }, origin(), noon))).toBe('account_closed');
    const wrong = startSignIn({ username, password: 'something else' }, origin(), noon);
    expect(await problemOf(wrong)).toBe('sign_in_failed');
  });
});

describe('too many tries', () => {
  it('slows, locks, tells the owner by mail, and opens again by itself', async () => {
    const { userId, username } = await makeUser();
    const wrong = () => problemOf(startSignIn({ username, password: 'something else' }, origin(), noon));
    const right = () => startSignIn({ username, password }, origin(), noon);
    for (let count = 0; count < 5; count += 1) expect(await wrong()).toBe('sign_in_failed');
    expect(await problemOf(right())).toBe('sign_in_locked');
    await db().rateLimit.updateMany({ where: { key: { startsWith: 'sign-in-slow' } }, data: { expire: 1n } });
    for (let count = 0; count < 5; count += 1) expect(await wrong()).toBe('sign_in_failed');
    await db().rateLimit.updateMany({ where: { key: { startsWith: 'sign-in-slow' } }, data: { expire: 1n } });
    expect(await problemOf(right())).toBe('sign_in_locked');
    expect(await db().mail.count({ where: { userId, template: 'sign_in_locked' } })).toBe(1);
    await letWaitsPass();
    expect(await right()).toMatchObject({ next: 'code' });
  });

  it('locks codes after five wrong ones, and leaves the recovery codes as the way out', async () => {
    const { username, secret, recoveryCodes } = await makeUser();
    const pendingToken = await pendingOf(username);
    const wrong = () => problemOf(finishSignIn({ pendingToken, code: wrongCode(secret, noon) }, noon));
    for (let count = 0; count < 5; count += 1) expect(await wrong()).toBe('otp_wrong');
    const right = finishSignIn({ pendingToken, code: codeAt(secret, noon) }, noon);
    expect(await problemOf(right)).toBe('otp_locked');
    const [recoveryCode = ''] = recoveryCodes;
    const end = await finishSignInWithRecoveryCode({ pendingToken, recoveryCode }, noon);
    expect(end).toMatchObject({ next: 'new_authenticator' });
  });

  it('keeps one address from trying many usernames', async () => {
    const from = origin();
    const tryOne = (index: number) =>
      problemOf(startSignIn({ username: `guess${index}@voorbeeld.nl`, password: 'x' }, from, noon));
    const answers: string[] = [];
    for (let index = 0; index < 101; index += 1) answers.push(await tryOne(index));
    expect(answers.at(99)).toBe('sign_in_failed');
    expect(answers.at(100)).toBe('too_many_requests');
    await letWaitsPass();
    expect(await tryOne(102)).toBe('sign_in_failed');
  });
});

describe('a recovery code', () => {
  it('works once, however it was typed, and the owner hears of it', async () => {
    const { userId, username, recoveryCodes } = await makeUser();
    const [code = ''] = recoveryCodes;
    const typed = ` ${code.toLowerCase().replaceAll('-', ' ')}`;
    const pendingToken = await pendingOf(username);
    await finishSignInWithRecoveryCode({ pendingToken, recoveryCode: typed }, noon);
    const again = finishSignInWithRecoveryCode(
      { pendingToken: await pendingOf(username), recoveryCode: code },
      noon,
    );
    expect(await problemOf(again)).toBe('recovery_code_used');
    const mail = await db().mail.findFirstOrThrow({ where: { userId, template: 'recovery_code_used' } });
    expect(mail.data).toMatchObject({ left: 9 });
  });

  it('of somebody else opens nothing', async () => {
    const [one, other] = [await makeUser(), await makeUser()];
    const pendingToken = await pendingOf(one.username);
    const [recoveryCode = ''] = other.recoveryCodes;
    const stolen = finishSignInWithRecoveryCode({ pendingToken, recoveryCode }, noon);
    expect(await problemOf(stolen)).toBe('recovery_code_wrong');
  });
});

describe('a session', () => {
  const open = async () => {
    const { userId, username, secret } = await makeUser();
    const { sessionId } = await sessionOf(await pendingOf(username), codeAt(secret, noon));
    return { userId, sessionId };
  };

  it('ends when its owner signs out', async () => {
    const { sessionId } = await open();
    await endSession(await readSession(sessionId, noon), noon);
    expect(await problemOf(readSession(sessionId, noon))).toBe('session_ended');
  });

  it('ASVS 7.3 idles out, is kept open by use, and ends for good after its longest time', async () => {
    const { sessionId } = await open();
    const minutes = (count: number) => later(count * 60);
    await expect(readSession(sessionId, minutes(29))).resolves.toHaveProperty('userId');
    await expect(readSession(sessionId, minutes(58))).resolves.toHaveProperty('userId');
    expect(await problemOf(readSession(sessionId, minutes(88)))).toBe('session_ended');
    await db().session.update({ where: { id: sessionId }, data: { lastSeenAt: minutes(719) } });
    await expect(readSession(sessionId, minutes(719))).resolves.toHaveProperty('userId');
    expect(await problemOf(readSession(sessionId, minutes(720)))).toBe('session_ended');
  });

  it('ends when the user is blocked', async () => {
    const { userId, sessionId } = await open();
    await db().user.update({ where: { id: userId }, data: { blockedAt: noon } });
    expect(await problemOf(readSession(sessionId, noon))).toBe('session_ended');
  });

  it('is none for an id that was never given out', async () => {
    expect(await problemOf(readSession('01980000-0000-7000-8000-000000000000', noon))).toBe('session_ended');
  });
});
