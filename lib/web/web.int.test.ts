import { encode } from 'next-auth/jwt';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { env } from '@/lib/base/env';
import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { Problem } from '@/lib/domain/problem';
import { makeUser } from '@/lib/usecases/accounts/accounts.fixture';
import { issueLink } from '@/lib/usecases/links/issue-link';
import { openLinkSession } from '@/lib/usecases/links/open-link-session';
import { linkAction, openAction, staffAction, userAction } from './action';
import { linkRoute, publicRoute, userRoute } from './route';
import { currentActor, linkActor } from './session';

/** What a browser would send along. */
const sent = vi.hoisted(() => ({ cookies: new Map<string, string>(), headers: new Headers() }));

vi.mock('server-only', () => ({}));
vi.mock('next/headers', () => ({
  cookies: async () => ({ get: (name: string) => ({ value: sent.cookies.get(name) }) }),
  headers: async () => {
    const list = new Headers(sent.headers);
    const cookie = [...sent.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    if (cookie) list.set('cookie', cookie);
    return list;
  },
}));

const salt = 'zegel_session';
const cookieOf = (sid: string, secret = env().AUTH_SECRET) => encode({ token: { sid }, secret, salt });

/** A user with a running session, and the cookie of it in the browser. */
async function signIn(staff?: 'sales') {
  const { userId } = await makeUser(staff ? { staff } : {});
  const [id, now] = [newId(), new Date()];
  const times = {
    createdAt: now,
    lastSeenAt: now,
    factorAt: now,
    expiresAt: new Date(now.getTime() + 3_600_000),
  };
  await db().session.create({ data: { id, userId, ...times } });
  sent.cookies.set(salt, await cookieOf(id));
  return { userId, sessionId: id };
}

async function openSetUpLink() {
  const { userId, username: email } = await makeUser({ setUp: false });
  const request = { purpose: 'set_up_account', userId, email, locale: 'nl', now: new Date() } as const;
  const { linkId } = await transaction((tx) => issueLink(tx, request));
  const { token } = await transaction((tx) => openLinkSession(tx, { linkId }));
  sent.cookies.set('zegel_link', token);
  return userId;
}

const schema = z.object({ name: z.string().min(3, { error: 'too_short' }) });
const greet = { schema, run: async (_actor: unknown, { name }: { name: string }) => `hello ${name}` };
const typed = { name: 'Sanne' };

beforeEach(() => {
  sent.cookies.clear();
  sent.headers = new Headers({ origin: new URL(env().APP_URL).origin });
});

afterAll(() => db().$disconnect());

describe('the session cookie', () => {
  it('says who acts, from the row', async () => {
    const { userId, sessionId } = await signIn();
    expect(await currentActor()).toMatchObject({ kind: 'user', userId, sessionId });
  });

  it('is nobody once the row has ended, although the cookie is still good', async () => {
    const { sessionId } = await signIn();
    await db().session.update({ where: { id: sessionId }, data: { endedAt: new Date() } });
    expect(await currentActor()).toEqual({ kind: 'nobody' });
  });

  it('is nobody when it was made with another secret or is no cookie of ours', async () => {
    const { sessionId } = await signIn();
    sent.cookies.set(salt, await cookieOf(sessionId, 'another secret of thirty-two characters'));
    expect(await currentActor()).toEqual({ kind: 'nobody' });
    sent.cookies.set(salt, 'garbage');
    expect(await currentActor()).toEqual({ kind: 'nobody' });
  });

  it('of a link says what the link is for, and lasts as long as its row', async () => {
    const subjectId = await openSetUpLink();
    expect(await linkActor()).toMatchObject({ kind: 'link', purpose: 'set_up_account', subjectId });
    await db().linkSession.deleteMany();
    expect(await linkActor()).toBeUndefined();
  });
});

describe('an action', () => {
  const problem = (code: string) => ({ ok: false, problem: { code } });

  it('runs for whom it is meant and for nobody else', async () => {
    const actions = [userAction(greet), staffAction(greet), linkAction('set_up_account')(greet)];
    const outcomes = async () => {
      const answers = await Promise.all(actions.map((action) => action(typed)));
      return answers.map((answer) => (answer.ok ? answer.value : answer.problem.code));
    };
    expect(await outcomes()).toEqual(['session_ended', 'session_ended', 'session_ended']);
    await openSetUpLink();
    expect(await outcomes()).toEqual(['session_ended', 'session_ended', 'hello Sanne']);
    await signIn();
    expect(await outcomes()).toEqual(['hello Sanne', 'forbidden', 'hello Sanne']);
    await signIn('sales');
    expect(await outcomes()).toEqual(['forbidden', 'hello Sanne', 'hello Sanne']);
    expect(await linkAction('approve_order')(greet)(typed)).toMatchObject(problem('forbidden'));
  });

  it('takes nothing from another site', async () => {
    await signIn();
    sent.headers = new Headers({ origin: 'https://elsewhere.example' });
    expect(await userAction(greet)(typed)).toMatchObject(problem('forbidden'));
  });

  it('names the fields that are wrong, from an object and from a form', async () => {
    const form = new FormData();
    form.set('name', 'x');
    const wrong = { ok: false, problem: { code: 'invalid_input', fields: { name: 'too_short' } } };
    expect(await openAction(greet)({ name: 'x' })).toMatchObject(wrong);
    expect(await openAction(greet)(form)).toMatchObject(wrong);
  });

  it('tells a refusal as it is, and of anything unexpected only a reference', async () => {
    const failing = (error: Error) => openAction({ schema, run: () => Promise.reject(error) })(typed);
    const written = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const refused = await failing(new Problem('otp_wrong', { params: { minutes: 3 } }));
    expect(refused).toMatchObject({ ok: false, problem: { code: 'otp_wrong', params: { minutes: 3 } } });
    const unexpected = await failing(new Error('relation "User" is broken'));
    expect(unexpected).toMatchObject(problem('unexpected'));
    expect(JSON.stringify(unexpected)).not.toContain('relation');
    const reference = unexpected.ok ? '' : String(unexpected.problem.params?.reference);
    expect(reference).toMatch(/^\d{8}$/);
    expect(written.mock.calls.join()).toContain(reference);
    written.mockRestore();
  });
});

describe('a route', () => {
  const ask = (method = 'GET', headers: Record<string, string> = {}) =>
    new Request('http://localhost/api/x', { method, headers });
  const context = { params: Promise.resolve({ id: '7' }) };
  const echo = userRoute<{ id: string }>(async (actor, { id }) => ({ id, kind: actor.kind }));

  it('answers with JSON that nobody keeps', async () => {
    await signIn();
    const response = await echo(ask(), context);
    expect(await response.json()).toEqual({ id: '7', kind: 'user' });
    expect(response.headers.get('cache-control')).toContain('no-store');
  });

  it.each([
    ['not_found', 404],
    ['forbidden', 403],
    ['link_expired', 410],
    ['too_many_requests', 429],
    ['unavailable', 503],
    ['move_not_allowed', 409],
  ] as const)('answers %s with status %d', async (code, status) => {
    const failing = publicRoute(() => Promise.reject(new Problem(code)));
    const response = await failing(ask(), { params: Promise.resolve({}) });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code });
  });

  it('refuses who is not signed in, and posts from other sites', async () => {
    expect((await echo(ask(), context)).status).toBe(401);
    const link = linkRoute('approve_order')<{ id: string }>(async () => ({}));
    expect((await link(ask(), context)).status).toBe(401);
    await signIn();
    const foreign = ask('POST', { origin: 'https://elsewhere.example' });
    expect((await echo(foreign, context)).status).toBe(403);
  });
});
