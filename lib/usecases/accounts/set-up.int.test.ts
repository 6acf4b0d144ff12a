import { afterAll, describe, expect, it } from 'vitest';
import { findCallerPhrases } from '@/lib/db/accounts';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { type Actor, nobody, system } from '@/lib/domain/account/actor';
import type { CallerPhrase } from '@/lib/domain/account/security-question';
import { issueLink } from '../links/issue-link';
import { problemOf } from '../links/links.fixture';
import { openLink } from '../links/open-link';
import { openLinkSession } from '../links/open-link-session';
import { readLinkSession } from '../links/read-link-session';
import { codeAt, later, makeUser, noon, password, signedIn, wrongCode } from './accounts.fixture';
import { confirmAuthenticator } from './confirm-authenticator';
import { finishSetUp } from './finish-set-up';
import { finishSignIn } from './finish-sign-in';
import { giveLinkPassword } from './give-link-password';
import { openSession } from './open-session';
import { readSession } from './read-session';
import { readSetUp } from './read-set-up';
import { saveCallerPhrases } from './save-caller-phrases';
import { showRecoveryCodes } from './show-recovery-codes';
import { startSignIn } from './start-sign-in';

const phrases: readonly CallerPhrase[] = [
  { question: 'first_street', answer: 'Kerkstraat' },
  { question: 'first_car', answer: 'Een Fiat Panda' },
];
let address = 0;
const origin = () => ({ ipAddress: `198.51.100.${++address}`, userAgent: 'test' });

async function bought() {
  const user = await makeUser({ setUp: false });
  const { userId, username: email } = user;
  const request = { purpose: 'set_up_account', userId, email, locale: 'nl', now: noon } as const;
  const link = await transaction((tx) => issueLink(tx, request));
  const session = await transaction((tx) => openLinkSession(tx, { linkId: link.linkId, now: noon }));
  return { ...user, link, actor: await readLinkSession(session.token, noon) };
}

/** The mailed link once more, in another browser, with the password. */
async function reopen(token: string): Promise<Actor> {
  const actor = await readLinkSession((await openLink(token, noon)).token, noon);
  await giveLinkPassword(actor, { password }, noon);
  return actor;
}

async function secretOf(actor: Actor): Promise<string> {
  const step = await readSetUp(actor);
  if (step.step !== 'authenticator') throw new Error(`unexpected step ${step.step}`);
  return step.secret;
}

async function untilCodes() {
  const buyer = await bought();
  await saveCallerPhrases(buyer.actor, phrases, noon);
  const secret = await secretOf(buyer.actor);
  const shown = await confirmAuthenticator(buyer.actor, { code: codeAt(secret, noon) }, noon);
  return { ...buyer, secret, ...shown };
}

afterAll(() => db().$disconnect());

describe('the set-up', () => {
  it('M17 S0-1.2.5a goes from question to authenticator to recovery codes to being signed in', async () => {
    const { actor, userId } = await bought();
    expect(await readSetUp(actor)).toMatchObject({ step: 'questions' });
    await saveCallerPhrases(actor, phrases, noon);
    const secret = await secretOf(actor);
    const { codes, proof } = await confirmAuthenticator(actor, { code: codeAt(secret, noon) }, noon);
    expect(new Set(codes).size).toBe(10);
    const { handover, home } = await finishSetUp(actor, proof.token, noon);
    expect(home).toBe('customer');
    const { sessionId } = await openSession(handover.token, origin(), noon);
    expect(await readSession(sessionId, noon)).toMatchObject({ kind: 'user', userId });
  });

  it('S0-A1.3n S0-A1.3o C-05 C-06 keeps two answers, sealed, and never asks for them at sign-in', async () => {
    const { actor, userId } = await bought();
    await saveCallerPhrases(actor, phrases, noon);
    const stored = await findCallerPhrases(db(), userId);
    expect(stored.map(({ question }) => question)).toEqual(['first_street', 'first_car']);
    for (const [index, { answer }] of phrases.entries()) expect(stored[index]?.answer).not.toContain(answer);
    const [authenticator] = await db().authenticator.findMany({ where: { userId } });
    expect(authenticator?.secret).not.toContain(await secretOf(actor));
  });

  it('S0-1.2.4 activates the authenticator only after a correct code', async () => {
    const { actor, userId } = await bought();
    expect(await problemOf(confirmAuthenticator(actor, { code: '123456' }, noon))).toBe('totp_not_started');
    await saveCallerPhrases(actor, phrases, noon);
    const secret = await secretOf(actor);
    const wrong = confirmAuthenticator(actor, { code: wrongCode(secret, noon) }, noon);
    expect(await problemOf(wrong)).toBe('otp_wrong');
    const late = confirmAuthenticator(actor, { code: codeAt(secret, later(-120)) }, noon);
    expect(await problemOf(late)).toBe('otp_clock_differs');
    expect(await db().authenticator.count({ where: { userId, activatedAt: { not: null } } })).toBe(0);
    await confirmAuthenticator(actor, { code: codeAt(secret, noon), app: 'made up' }, noon);
    expect(await db().mail.count({ where: { userId, template: 'authenticator_added' } })).toBe(1);
  });

  it.each([
    ['2FAS', '2FAS'],
    ['other', 'Authenticator'],
    ['', 'Authenticator'],
  ])('S0-1.2.3b knows the app that is chosen (%j) by its name from then on', async (app, name) => {
    const { actor, userId } = await bought();
    await saveCallerPhrases(actor, phrases, noon);
    await confirmAuthenticator(actor, { code: codeAt(await secretOf(actor), noon), app }, noon);
    expect(await db().authenticator.findMany({ where: { userId } })).toMatchObject([{ name }]);
    const mail = await db().mail.findFirst({ where: { userId, template: 'authenticator_added' } });
    expect(mail?.data).toMatchObject({ authenticator: name });
  });

  it('goes on at the same step with the same secret after the browser was closed', async () => {
    const { actor, link } = await bought();
    await saveCallerPhrases(actor, phrases, noon);
    const before = await readSetUp(actor);
    const reopened = await reopen(link.token);
    expect(await readSetUp(reopened)).toEqual(before);
    await saveCallerPhrases(reopened, phrases.toReversed(), noon);
    expect(await readSetUp(reopened)).toEqual(before);
  });

  it('gives new recovery codes when the first were never put away, for a code of the app', async () => {
    const { actor, link, secret, codes, proof } = await untilCodes();
    expect(await readSetUp(actor, proof.token, noon)).toMatchObject({ step: 'codes', codeOwed: false });
    const reopened = await reopen(link.token);
    expect(await readSetUp(reopened, undefined, noon)).toMatchObject({ step: 'codes', codeOwed: true });
    const used = showRecoveryCodes(reopened, { code: codeAt(secret, noon) }, noon);
    expect(await problemOf(used)).toBe('otp_reused');
    const again = await showRecoveryCodes(reopened, { code: codeAt(secret, later(30)) }, later(30));
    expect(again.codes).toHaveLength(10);
    expect(again.codes).not.toEqual(codes);
    await finishSetUp(reopened, again.proof.token, later(30));
  });

  it('is not finished without a factor given in the last half hour', async () => {
    const { actor, proof } = await untilCodes();
    expect(await problemOf(finishSetUp(actor, 'made-up', noon))).toBe('sign_in_lapsed');
    expect(await problemOf(finishSetUp(actor, proof.token, later(1801)))).toBe('sign_in_lapsed');
    const other = await untilCodes();
    expect(await problemOf(finishSetUp(actor, other.proof.token, noon))).toBe('sign_in_lapsed');
    expect(await problemOf(openSession(proof.token, origin(), noon))).toBe('sign_in_lapsed');
  });

  it('S0-1.2.0c cannot be run twice', async () => {
    const { actor, link, proof, secret } = await untilCodes();
    await finishSetUp(actor, proof.token, noon);
    expect(await problemOf(openLink(link.token, noon))).toBe('link_used');
    expect(await problemOf(readSetUp(actor))).toBe('set_up_done');
    expect(await problemOf(saveCallerPhrases(actor, phrases, noon))).toBe('set_up_done');
    const code = { code: codeAt(secret, later(60)) };
    expect(await problemOf(confirmAuthenticator(actor, code, later(60)))).toBe('set_up_done');
    expect(await problemOf(showRecoveryCodes(actor, code, later(60)))).toBe('set_up_done');
    expect(await problemOf(finishSetUp(actor, proof.token, noon))).toBe('set_up_done');
  });

  it('of two tabs confirms one and finishes one', async () => {
    const { actor } = await bought();
    await Promise.all([saveCallerPhrases(actor, phrases, noon), saveCallerPhrases(actor, phrases, noon)]);
    const code = { code: codeAt(await secretOf(actor), noon) };
    const confirmed = await Promise.allSettled([
      confirmAuthenticator(actor, code, noon),
      confirmAuthenticator(actor, code, noon),
    ]);
    const [first] = confirmed.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    expect(confirmed.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const token = first?.proof.token ?? '';
    const finished = await Promise.allSettled([
      finishSetUp(actor, token, noon),
      finishSetUp(actor, token, noon),
    ]);
    expect(finished.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it.each(['nobody', 'system', 'user', 'staff', 'other link'])('is refused to %s', async (kind) => {
    const { userId } = await makeUser();
    const { userId: staffId } = await makeUser({ staff: 'admin' });
    const { actor } = await bought();
    const actors: Record<string, Actor> = {
      nobody,
      system: system('test'),
      user: await signedIn(userId),
      staff: await signedIn(staffId),
      'other link': { ...actor, purpose: 'verify_identity' },
    };
    const who = actors[kind] ?? nobody;
    const tries = [
      readSetUp(who),
      saveCallerPhrases(who, phrases, noon),
      confirmAuthenticator(who, { code: '123456' }, noon),
      showRecoveryCodes(who, { code: '123456' }, noon),
      finishSetUp(who, 'x', noon),
    ];
    expect(await Promise.all(tries.map(problemOf))).toEqual(tries.map(() => 'forbidden'));
  });
});

describe('the set-up by mail', () => {
  const byMail = async () => {
    const buyer = await bought();
    const actor = await readLinkSession((await openLink(buyer.link.token, noon)).token, noon);
    return { ...buyer, actor };
  };
  const give = (actor: Actor, typed: string, at = noon) => giveLinkPassword(actor, { password: typed }, at);

  it('S0-1.2.0b asks for the password that was chosen, because a mistyped address has a reader too', async () => {
    const { actor, username } = await byMail();
    expect(await readSetUp(actor)).toEqual({ step: 'password', username });
    const tries = [
      saveCallerPhrases(actor, phrases, noon),
      confirmAuthenticator(actor, { code: '123456' }, noon),
      showRecoveryCodes(actor, { code: '123456' }, noon),
      finishSetUp(actor, 'x', noon),
    ];
    expect(await Promise.all(tries.map(problemOf))).toEqual(tries.map(() => 'password_first'));
    const wrong = give(actor, 'iets heel anders');
    await expect(wrong).rejects.toMatchObject({ fields: { password: 'password_wrong' } });
    await give(actor, password);
    expect(await readSetUp(actor)).toMatchObject({ step: 'questions' });
  });

  it('stops listening after five wrong passwords, also to the right one, and says until when', async () => {
    const { actor } = await byMail();
    for (let count = 0; count < 5; count += 1)
      expect(await problemOf(give(actor, 'fout'))).toBe('invalid_input');
    const locked = give(actor, password);
    await expect(locked).rejects.toMatchObject({
      code: 'sign_in_locked',
      params: { minutes: 15, until: expect.stringMatching(/^\d\d:\d\d$/) },
    });
  });

  it('knows the password only of the browser that gave it', async () => {
    const { actor, link } = await byMail();
    await give(actor, password);
    const other = await readLinkSession((await openLink(link.token, noon)).token, noon);
    expect(await readSetUp(other)).toMatchObject({ step: 'password' });
  });
});

describe('signing in before the set-up is finished', () => {
  it('leads from the password to the set-up, never into the account, and leaves the mailed link alive', async () => {
    const { username, link, userId } = await bought();
    const start = await startSignIn({ username, password }, origin(), noon);
    if (start.next !== 'set_up') throw new Error('expected the set-up');
    const actor = await readLinkSession(start.link.token, noon);
    expect(actor).toMatchObject({ purpose: 'set_up_account', subjectId: userId });
    await expect(openLink(link.token, noon)).resolves.toHaveProperty('purpose');
    expect(await db().session.count({ where: { userId } })).toBe(0);
  });

  it('works too when the mailed link has expired', async () => {
    const { username } = await bought();
    const late = later(30 * 24 * 3600);
    expect(await startSignIn({ username, password }, origin(), late)).toMatchObject({ next: 'set_up' });
  });

  it('asks for the code first once there is an authenticator, then goes on with the recovery codes', async () => {
    const { username, secret } = await untilCodes();
    const start = await startSignIn({ username, password }, origin(), later(60));
    if (start.next !== 'code') throw new Error('expected the code');
    const code = codeAt(secret, later(60));
    const end = await finishSignIn({ pendingToken: start.pending.token, code }, later(60));
    if (end.next !== 'set_up') throw new Error('expected the set-up');
    const actor = await readLinkSession(end.link.token, later(60));
    const shown = await showRecoveryCodes(actor, { proofToken: end.proof.token }, later(60));
    expect(await finishSetUp(actor, shown.proof.token, later(60))).toHaveProperty('handover');
  });
});
