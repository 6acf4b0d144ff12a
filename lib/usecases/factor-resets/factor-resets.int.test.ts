import { afterAll, describe, expect, it } from 'vitest';
import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { type Actor, nobody } from '@/lib/domain/account/actor';
import { codeAt, later, makeUser, noon, password, signedIn } from '../accounts/accounts.fixture';
import { giveLinkPassword } from '../accounts/give-link-password';
import { openSession } from '../accounts/open-session';
import { keepCallerPhrases } from '../accounts/parts/caller-phrases';
import { readSession } from '../accounts/read-session';
import { readNewAuthenticator, replaceAuthenticator } from '../accounts/replace-authenticator';
import { issueLink } from '../links/issue-link';
import { problemOf } from '../links/links.fixture';
import { openLink } from '../links/open-link';
import { readLinkSession } from '../links/read-link-session';
import { staff } from '../staff/staff.fixture';
import { decideFactorReset } from './decide-factor-reset';
import { openFactorReset } from './open-factor-reset';
import { readCallerPhrases } from './read-caller-phrases';
import { readFactorResets } from './read-factor-resets';
import { stopFactorReset } from './stop-factor-reset';

const reason = 'Teruggebeld op het nummer in het Handelsregister';
const origin = { ipAddress: '198.51.100.9', userAgent: 'test' };

async function opened() {
  const user = await makeUser();
  const sales = await staff('sales');
  const { id } = await openFactorReset(sales, { userId: user.userId, reason }, noon);
  return { ...user, sales, id };
}

async function approved() {
  const made = await opened();
  const colleague = await staff('sales');
  await decideFactorReset(colleague, { id: made.id, outcome: 'passed', reason: 'Nagelopen' }, noon);
  return { ...made, colleague, ...(await mailed(made.userId)) };
}

/** The link as the worker mails it. */
async function mailed(userId: string) {
  const request = {
    purpose: 'reset_factor',
    userId,
    email: 'x@voorbeeld.nl',
    locale: 'nl',
    now: noon,
  } as const;
  const { token } = await transaction((tx) => issueLink(tx, request));
  return { token, actor: await readLinkSession((await openLink(token, noon)).token, noon) };
}

const mails = async (userId: string) =>
  (await db().mail.findMany({ where: { userId }, orderBy: { queuedAt: 'asc' } })).map(
    ({ template }) => template,
  );
const workOf = (id: string) =>
  db().workItem.findUniqueOrThrow({ where: { dedupeKey: `factor_reset:${id}` } });

afterAll(() => db().$disconnect());

describe('a lost factor by two employees', () => {
  it('ASVS 6.4.4 ends in a new app, with the password, and every step is mailed', async () => {
    const { userId, actor, id, secret } = await approved();
    const running = await signedIn(userId);
    expect(await readNewAuthenticator(actor, undefined, noon)).toMatchObject({ step: 'password' });
    const early = replaceAuthenticator(actor, { code: codeAt(secret, noon) }, noon);
    expect(await problemOf(early)).toBe('password_first');
    await giveLinkPassword(actor, { password }, noon);
    const step = await readNewAuthenticator(actor, undefined, noon);
    if (step.step !== 'authenticator') throw new Error('no app');
    const old = replaceAuthenticator(actor, { code: codeAt(secret, noon) }, noon);
    expect(await problemOf(old)).toBe('otp_wrong');
    const { codes, proof } = await replaceAuthenticator(actor, { code: codeAt(step.secret, noon) }, noon);
    expect(codes).toHaveLength(10);
    await expect(openSession(proof.token, origin, noon)).resolves.toHaveProperty('sessionId');
    const before = 'sessionId' in running ? running.sessionId : '';
    expect(await problemOf(readSession(before, noon))).toBe('session_ended');
    expect(await db().authenticator.count({ where: { userId } })).toBe(1);
    const row = await db().factorReset.findUniqueOrThrow({ where: { id } });
    expect(row.completedAt).toEqual(noon);
    expect((await mails(userId)).sort()).toEqual([
      'authenticator_replaced',
      'factor_reset_link_opened',
      'factor_reset_opened',
      'reset_factor',
    ]);
  });

  it('asks a colleague, and never the same person twice', async () => {
    const { sales, id } = await opened();
    expect(await workOf(id)).toMatchObject({ kind: 'factor_reset', doneAt: null });
    const same = decideFactorReset(sales, { id, outcome: 'passed', reason: 'x' }, noon);
    expect(await problemOf(same)).toBe('second_person_needed');
    const openedBy = sales.kind === 'staff' ? sales.userId : '';
    const around = db().factorReset.update({
      where: { id },
      data: { decidedBy: openedBy, decision: 'passed', decidedAt: noon, reason: 'x' },
    });
    await expect(around).rejects.toThrow(/factor_reset_two_people/);
    await decideFactorReset(await staff('admin'), { id, outcome: 'failed', reason: 'Niet herkend' }, noon);
    expect(await workOf(id)).toMatchObject({ outcome: 'Niet herkend' });
  });

  it('of two colleagues at once hears one, and of two who open keeps one', async () => {
    const { id, userId } = await opened();
    const [one, two] = [await staff('sales'), await staff('admin')];
    const both = await Promise.allSettled([
      decideFactorReset(one, { id, outcome: 'passed', reason: 'ja' }, noon),
      decideFactorReset(two, { id, outcome: 'failed', reason: 'nee' }, noon),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const other = await makeUser();
    const openings = await Promise.allSettled(
      [one, two].map((who) => openFactorReset(who, { userId: other.userId, reason }, noon)),
    );
    expect(openings.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await mails(userId)).length).toBe(2);
  });

  it('a refusal gives nothing and makes room for a new case', async () => {
    const { id, userId, sales } = await opened();
    const again = openFactorReset(sales, { userId, reason }, noon);
    expect(await problemOf(again)).toBe('factor_reset_running');
    await decideFactorReset(await staff('sales'), { id, outcome: 'failed', reason: 'Niet herkend' }, noon);
    expect(await mails(userId)).toContain('factor_reset_refused');
    const { actor } = await mailed(userId);
    expect(await problemOf(readNewAuthenticator(actor, undefined, noon))).toBe('factor_reset_not_open');
    await openFactorReset(sales, { userId, reason }, noon);
  });

  it('an approval that was not used in two days makes room for a new case', async () => {
    const { userId, sales, actor } = await approved();
    const late = later(2 * 24 * 3600 + 1);
    expect(await problemOf(readNewAuthenticator(actor, undefined, late))).toBe('link_expired');
    await openFactorReset(sales, { userId, reason }, late);
  });
});

describe('stopping it', () => {
  it('the owner stops it signed in, whoever has the mail without a password, and sales', async () => {
    const one = await approved();
    await stopFactorReset(await signedIn(one.userId), undefined, noon);
    expect(await problemOf(readNewAuthenticator(one.actor, undefined, noon))).toBe('link_used');
    const two = await approved();
    await stopFactorReset(two.actor, undefined, noon);
    expect(await problemOf(giveLinkPassword(two.actor, { password }, noon))).toBe('link_used');
    expect(await mails(two.userId)).toContain('factor_reset_stopped');
    const three = await opened();
    await stopFactorReset(three.sales, three.userId, noon);
    expect(await workOf(three.id)).toMatchObject({ outcome: 'stopped' });
    const colleague = await staff('sales');
    const decide = decideFactorReset(colleague, { id: three.id, outcome: 'passed', reason: 'x' }, noon);
    expect(await problemOf(decide)).toBe('factor_reset_not_open');
  });

  it('holds for a mail that leaves too late', async () => {
    const { userId, sales } = await approved();
    await stopFactorReset(sales, userId, noon);
    const { actor } = await mailed(userId);
    expect(await problemOf(readNewAuthenticator(actor, undefined, noon))).toBe('factor_reset_not_open');
    expect(await problemOf(giveLinkPassword(actor, { password }, noon))).toBe('factor_reset_not_open');
  });

  it('says so when there is nothing to stop', async () => {
    const { userId } = await makeUser();
    expect(await problemOf(stopFactorReset(await signedIn(userId), undefined, noon))).toBe(
      'factor_reset_not_open',
    );
  });
});

describe('who may', () => {
  const acts = (who: Actor, userId: string, id: string) => [
    openFactorReset(who, { userId, reason }, noon),
    decideFactorReset(who, { id, outcome: 'passed', reason }, noon),
    readFactorResets(who, userId),
    readCallerPhrases(who, { userId, reason }, noon),
    stopFactorReset(who, userId, noon),
  ];

  it.each(['nobody', 'customer', 'owner', 'validation'] as const)('%s may not', async (kind) => {
    const { userId, id } = await opened();
    const who: Record<typeof kind, () => Promise<Actor>> = {
      nobody: async () => nobody,
      customer: async () => signedIn((await makeUser()).userId),
      owner: () => signedIn(userId),
      validation: () => staff('validation'),
    };
    const tried = acts(await who[kind](), userId, id);
    expect(await Promise.all(tried.map(problemOf))).toEqual(tried.map(() => 'forbidden'));
  });

  it('sales may not for one of our own people; admin may, but not for themselves', async () => {
    const { userId } = await makeUser({ staff: 'sales' });
    const bySales = openFactorReset(await staff('sales'), { userId, reason }, noon);
    expect(await problemOf(bySales)).toBe('forbidden');
    const admin = await staff('admin');
    await openFactorReset(admin, { userId, reason }, noon);
    const own = admin.kind === 'staff' ? admin.userId : '';
    expect(await problemOf(openFactorReset(admin, { userId: own, reason }, noon))).toBe('own_account');
  });

  it('needs a reason, and a user with a finished set-up', async () => {
    const sales = await staff('sales');
    const { userId } = await makeUser({ setUp: false });
    expect(await problemOf(openFactorReset(sales, { userId, reason: ' ' }, noon))).toBe('invalid_input');
    expect(await problemOf(openFactorReset(sales, { userId, reason }, noon))).toBe('not_found');
    expect(await problemOf(openFactorReset(sales, { userId: newId(), reason }, noon))).toBe('not_found');
  });

  it('S0-1.2.2c sales hears the two answers, logged with the reason', async () => {
    const { userId } = await makeUser();
    const phrases = [
      { question: 'first_car', answer: 'Fiat Panda' },
      { question: 'first_street', answer: 'Kerkstraat' },
    ] as const;
    await transaction((tx) => keepCallerPhrases(tx, userId, phrases, noon));
    const sales = await staff('sales');
    expect(await readCallerPhrases(sales, { userId, reason: 'Belt over zijn telefoon' }, noon)).toEqual(
      phrases,
    );
    const entry = await db().auditEntry.findFirstOrThrow({
      where: { objectId: userId, action: 'read_caller_phrases' },
    });
    expect(entry.reason).toBe('Belt over zijn telefoon');
    const [first] = await readFactorResets(sales, userId);
    expect(first).toBeUndefined();
  });
});
