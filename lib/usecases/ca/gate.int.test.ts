import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import { createDigicert } from '@/lib/digicert/client';
import type { CaError } from '@/lib/digicert/errors';
import type { Entry } from '@/lib/digicert/gate';
import { type Answer, refusal, scriptedFetch } from '@/lib/digicert/testing/scripted-fetch';
import type { CaLane } from '@/lib/domain/ca/lane';
import { caWindows, roomOf } from '@/lib/domain/ca/limit';
import { readCircuit } from './circuit';
import { asJob } from './current-lane';
import { caGate } from './gate';
import { watchCa } from './watch-ca';

const [long = { seconds: 180, most: 1000 }, short = { seconds: 5, most: 100 }] = caWindows;
let key = '';
beforeEach(async () => {
  key = newId();
  await db().circuitBreaker.deleteMany();
});
afterAll(() => db().$disconnect());

/** As if so many requests went out that many seconds ago. */
async function sent(count: number, secondsAgo: number): Promise<void> {
  const at = new Date(Date.now() - secondsAgo * 1000);
  const grants = Array.from({ length: count }, () => at);
  const before = (await db().caQuota.findUnique({ where: { key } }))?.grants ?? [];
  const data = { grants: [...before, ...grants], updatedAt: at };
  await db().caQuota.upsert({ where: { key }, create: { key, ...data }, update: data });
}

const used = async () => (await db().caQuota.findUniqueOrThrow({ where: { key } })).grants.length;
const enter = (lane: CaLane): Promise<Entry> => caGate(lane, key).enter();

const failureOf = (call: Promise<unknown>) =>
  call.then(
    () => expect.fail('should have failed'),
    (error: unknown) => error as CaError,
  );

/** A client with the gate of a person, and a CA that answers from a list. */
function client(lane: CaLane, ...answers: Answer[]) {
  const { fetch, asked } = scriptedFetch(...answers);
  const config = { baseUrl: 'https://ca.test', apiKey: 'k', fetch, pauseMs: 1, gate: caGate(lane, key) };
  return { ca: createDigicert(config), asked };
}

const me: Answer = { status: 200, body: { id: 1, username: 'api' } };
const down: Answer = { status: 500 };

describe('the CA limits, shared by all processes', () => {
  it('many at once take exactly what there is, and a person goes before the sweep', async () => {
    const free = roomOf(long, 'background');
    await sent(free - 3, 60);
    const sweeps = await Promise.all(Array.from({ length: 6 }, () => enter('background')));
    expect(sweeps.filter(({ go }) => go)).toHaveLength(3);
    expect(sweeps.find(({ go }) => !go)).toMatchObject({ why: 'limit', from: expect.any(Date) });
    expect(await enter('person')).toEqual({ go: true, probe: false });
    expect(await used()).toBe(free + 1);
  });

  it('a person waits for room in the short window and then goes', async () => {
    await sent(roomOf(short, 'person'), 4);
    expect(await enter('person')).toMatchObject({ go: true });
  });

  it('nobody waits without end: a clear outcome, nothing sent', async () => {
    await sent(roomOf(long, 'person'), 60);
    const { ca, asked } = client('person', me);
    expect(await failureOf(ca.me())).toMatchObject({ kind: 'unavailable', failure: 'limit' });
    expect(await failureOf(ca.cancel('1', 'x'))).toMatchObject({ kind: 'unavailable', failure: 'limit' });
    expect(asked).toHaveLength(0);
  });

  it('a 429 of the CA stops every process until it has passed', async () => {
    const { ca, asked } = client('background', refusal(429, 'request_limit_exceeded'), me);
    expect(await failureOf(ca.me())).toMatchObject({ kind: 'unavailable', failure: 'limit' });
    expect(asked).toHaveLength(1);
    expect(await enter('background')).toMatchObject({ go: false, why: 'limit' });
  });

  it('what fell out of the window is forgotten', async () => {
    await sent(2000, 200);
    expect(await enter('background')).toMatchObject({ go: true });
    expect(await used()).toBe(1);
  });
});

describe('a CA that does not answer', () => {
  async function silent(): Promise<void> {
    const { ca } = client('order', ...Array<Answer>(15).fill(down));
    for (let call = 0; call < 5; call += 1) await failureOf(ca.me());
  }
  const dueNow = () => db().circuitBreaker.updateMany({ data: { probeAt: new Date(0) } });

  it('is left alone after five calls in a row, by everybody, also by writes', async () => {
    await silent();
    expect(await readCircuit()).toMatchObject({ state: 'open', failures: 5 });
    const { ca, asked } = client('person', me);
    expect(await failureOf(ca.me())).toMatchObject({ kind: 'unavailable', failure: 'silent' });
    expect(await failureOf(ca.cancel('1', 'x'))).toMatchObject({ kind: 'unavailable', failure: 'silent' });
    expect(asked).toHaveLength(0);
  });

  it('one call over all processes finds out, sent once; then all go again', async () => {
    await silent();
    await dueNow();
    const entries = await Promise.all(Array.from({ length: 8 }, () => enter('order')));
    expect(entries.filter(({ go }) => go)).toEqual([{ go: true, probe: true }]);
    await db().circuitBreaker.updateMany({ data: { probingUntil: null } });
    await dueNow();
    const failing = client('order', down, me);
    await failureOf(failing.ca.me());
    expect(failing.asked).toHaveLength(1);
    expect(await readCircuit()).toMatchObject({ state: 'open', failures: 6 });
    await dueNow();
    await client('order', me).ca.me();
    expect(await readCircuit()).toMatchObject({ state: 'closed', failures: 0, openedAt: null });
  });

  it('one order that fails alone, among others that do not, opens nothing', async () => {
    const bad = Array<Answer>(3).fill(down);
    const { ca } = client('order', ...bad, ...bad, ...bad, ...bad, me, ...bad, ...bad, ...bad, ...bad);
    for (let call = 0; call < 4; call += 1) await failureOf(ca.orderInfo('7'));
    await ca.me();
    for (let call = 0; call < 4; call += 1) await failureOf(ca.orderInfo('7'));
    expect((await readCircuit()).state).toBe('closed');
  });

  it.each([400, 403, 404, 429])('a %i is an answer and never opens it', async (status) => {
    for (let call = 0; call < 7; call += 1) {
      const { ca } = client('order', refusal(status, 'x'));
      await db().caQuota.updateMany({ data: { blockedUntil: null } });
      await failureOf(ca.cancel('1', 'x'));
    }
    expect(await readCircuit()).toMatchObject({ state: 'closed', failures: 0 });
  });

  it('becomes work for our people when it lasts, once, and ends by itself', async () => {
    await silent();
    await watchCa();
    expect(await db().workItem.count({ where: { kind: 'ca_silent' } })).toBe(0);
    await db().circuitBreaker.updateMany({ data: { openedAt: new Date(Date.now() - 11 * 60_000) } });
    await watchCa();
    await watchCa();
    const open = { kind: 'ca_silent', doneAt: null } as const;
    expect(await db().workItem.count({ where: open })).toBe(1);
    await dueNow();
    await client('order', me).ca.me();
    await watchCa();
    expect(await db().workItem.count({ where: open })).toBe(0);
  });
});

describe('what is kept', () => {
  it('stays ninety days and then goes', async () => {
    const exchange = (days: number) => ({
      id: newId(),
      system: 'digicert',
      method: 'GET',
      path: `/${days}`,
      millis: 1,
      at: new Date(Date.now() - days * 86_400_000),
    });
    await db().exchange.createMany({ data: [exchange(89), exchange(91)] });
    await asJob('watch-ca', watchCa);
    expect((await db().exchange.findMany()).map(({ path }) => path)).toEqual(['/89']);
  });
});
