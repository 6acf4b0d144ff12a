import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import { member } from '@/lib/usecases/members/members.fixture';
import {
  csrFor,
  makeAnswers,
  makeCustomer,
  type Outside,
  orderOf,
  runJobs,
  startOutside,
} from '@/lib/usecases/orders/orders.fixture';
import { termsVersion } from '@/lib/usecases/requests/terms';
import { against, ask, keyFor } from './api.fixture';

let outside: Outside;
beforeAll(async () => {
  outside = await startOutside();
}, 120_000);
afterAll(async () => {
  await outside.close();
  await db().$disconnect();
});

const userOf = (actor: Actor) => (actor.kind === 'user' ? actor : { userId: '', accountId: '' });

/** A customer with a subscription and a key for its program, and how that program asks. */
async function program() {
  const customer = await makeCustomer();
  const key = await keyFor(customer.actor, ['requests:write']);
  const post = async (operation: string, path: string, body: unknown, once: string = newId()) => {
    const answer = await ask(path, { method: 'POST', key, body, headers: { 'Idempotency-Key': once } });
    const told = await answer.clone().json();
    expect(against(operation, answer, told)).toEqual([]);
    return { status: answer.status, body: told };
  };
  const start = (answers: object) =>
    post('startRequest', '/requests', { subscriptionId: customer.subscriptionId, answers });
  const submit = (orderId: string, once?: string) =>
    post('submitRequest', `/requests/${orderId}/submit`, { acceptedTerms: termsVersion }, once);
  const fill = (orderId: string, answers: object) =>
    post('answerRequest', `/requests/${orderId}/answers`, { answers });
  return { ...customer, key, post, start, submit, fill };
}

const pointersOf = ({ errors }: { errors: { pointer: string; code: string }[] }) =>
  Object.fromEntries(errors.map(({ pointer, code }) => [pointer, code]));

describe('a program orders', () => {
  it('M70 begins on a subscription, fills in, reads what is open, and submits once per Idempotency-Key', async () => {
    const { start, fill, submit, key, actor } = await program();
    const { answers, commonName, representative } = await makeAnswers('csr');
    const { organisation, oin, ...later } = answers;
    const begun = await start({ organisation, oin });
    expect(begun.status).toBe(201);
    expect(begun.body).toMatchObject({ state: 'draft', complete: false, terms: { version: termsVersion } });
    const { orderId } = begun.body;
    expect((await start({})).body.orderId).toBe(orderId);
    expect((await fill(orderId, later)).body).toMatchObject({ complete: true });
    const read = await ask(`/requests/${orderId}`, { key });
    const open = await read.clone().json();
    expect(against('readRequest', read, open)).toEqual([]);
    expect(open.questions.map(({ state }: { state: string }) => state)).not.toContain('faulty');
    const once = newId();
    const sent = await submit(orderId, once);
    expect(sent).toMatchObject({ status: 202, body: { orderId, state: 'submitting' } });
    expect((await submit(orderId, once)).body).toEqual(sent.body);
    expect((await submit(orderId)).body.code).toBe('request_already_submitted');
    await runJobs();
    const order = await orderOf(orderId);
    expect(order).toMatchObject({ state: 'validating', commonName, applicantId: userOf(actor).userId });
    expect(await outside.mails(representative)).not.toEqual([]);
    const events = await db().orderEvent.findMany({ where: { orderId, name: 'submit' } });
    expect(events).toMatchObject([{ actorKind: 'program' }]);
  });

  it('M70 is told every field that is wrong, and then nothing is saved', async () => {
    const { start, fill } = await program();
    const { answers } = await makeAnswers('csr');
    const { body } = await start({});
    const wrong = {
      ...answers,
      representative: { ...answers.representative, email: 'geen adres' },
      oin: { include: true, choice: 'kvk', number: '1234' },
      validity: { kind: 'days', days: 2000 },
    };
    const refused = await fill(body.orderId, wrong);
    expect([refused.status, refused.body.code]).toEqual([400, 'invalid_input']);
    expect(pointersOf(refused.body)).toEqual({
      '#/answers/representative/email': 'email_invalid',
      '#/answers/oin/number': expect.any(String),
      '#/answers/validity/days': expect.any(String),
    });
    const past = { domain: answers.domain, validity: { kind: 'until', date: '2020-01-01' } };
    expect(pointersOf((await fill(body.orderId, past)).body)).toEqual({
      '#/answers/validity/date': 'validity_in_past',
    });
    expect((await orderOf(body.orderId)).answers).toEqual({});
  });

  it('M70 M34 gets what is open, and what would be refused later, as problem details at submitting', async () => {
    const { start, fill, submit } = await program();
    const { answers } = await makeAnswers('csr');
    const { orderId } = (await start({ organisation: answers.organisation })).body;
    expect(pointersOf((await submit(orderId)).body)).toEqual({
      '#/answers/key': 'required',
      '#/answers/domain': 'required',
      '#/answers/validity': 'required',
      '#/answers/oin': 'required',
      '#/answers/representative': 'required',
    });
    const csr = await csrFor('someone-else.qvtl.nl');
    const filled = await fill(orderId, { ...answers, key: { kind: 'csr', csr } });
    expect(filled.body.findings).toEqual([
      expect.objectContaining({ pointer: '#/key/csr', severity: 'refuse', detail: expect.any(String) }),
    ]);
    const refused = await submit(orderId);
    expect([refused.status, Object.keys(pointersOf(refused.body))]).toEqual([400, ['#/answers/key/csr']]);
    const old = await (await program()).post('submitRequest', `/requests/${orderId}/submit`, {
      acceptedTerms: 'x',
    });
    expect(old.status).toBe(404);
  });

  it('M70 the terms must be those that are shown now', async () => {
    const { start, post } = await program();
    const { orderId } = (await start((await makeAnswers('csr')).answers)).body;
    const { body } = await post('submitRequest', `/requests/${orderId}/submit`, { acceptedTerms: '2020-01' });
    expect(pointersOf(body)).toEqual({ '#/acceptedTerms': 'terms_version_old' });
  });
});

describe('a program is refused', () => {
  it('M70 a request of another account, and a key that is to be made in a browser', async () => {
    const [mine, theirs] = [await program(), await program()];
    const { orderId } = (await mine.start({})).body;
    expect((await theirs.fill(orderId, {})).status).toBe(404);
    expect((await theirs.submit(orderId)).status).toBe(404);
    expect((await ask(`/requests/${orderId}`, { key: theirs.key })).status).toBe(404);
    const foreign = { subscriptionId: mine.subscriptionId, answers: {} };
    expect((await theirs.post('startRequest', '/requests', foreign)).status).toBe(404);
    const browser = await mine.fill(orderId, { key: { kind: 'browser', bits: 2048 } });
    expect(pointersOf(browser.body)).toMatchObject({ '#/answers/key/kind': 'unknown_choice' });
  });

  it('M70 a certificate of a person, and a product that is not activated', async () => {
    const person = await makeCustomer('citizen');
    const theirs = await keyFor(person.actor, ['requests:write']);
    const body = { subscriptionId: person.subscriptionId, answers: {} };
    const once = { 'Idempotency-Key': newId() };
    const answer = await ask('/requests', { method: 'POST', key: theirs, body, headers: once });
    expect((await answer.json()).code).toBe('product_not_requestable');
    const { start, subscriptionId: own } = await program();
    await db().productActivation.updateMany({
      where: { account: { subscriptions: { some: { id: own } } } },
      data: { withdrawnAt: new Date() },
    });
    const refused = await start({});
    expect([refused.status, refused.body.code]).toEqual([409, 'product_not_activated']);
  });

  it('M70 when its maker has left, the owner of the account is the applicant', async () => {
    const customer = await makeCustomer();
    const { accountId } = userOf(customer.actor);
    const maker = await member('owner', accountId);
    const key = await keyFor(maker.actor, ['requests:write']);
    await db().user.update({ where: { id: userOf(maker.actor).userId }, data: { role: 'auditor' } });
    const body = { subscriptionId: customer.subscriptionId };
    const answer = await ask('/requests', {
      method: 'POST',
      key,
      body,
      headers: { 'Idempotency-Key': newId() },
    });
    const { orderId } = await answer.json();
    expect((await orderOf(orderId)).applicantId).toBe(userOf(customer.actor).userId);
  });
});
