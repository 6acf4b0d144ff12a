import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { env } from '@/lib/base/env';
import { db } from '@/lib/db/client';
import { type Actor, nobody, system } from '@/lib/domain/account/actor';
import { isProblem } from '@/lib/domain/problem';
import type { QuestionId } from '@/lib/domain/request/form';
import { makeUser, signedIn } from '../accounts/accounts.fixture';
import { makeRequest, type Outside, orderOf, startOutside } from '../orders/orders.fixture';
import { readRequest } from './read-request';
import { judgeNumber, readFindings } from './read-request-findings';
import { saveAnswer } from './save-answer';
import { startRequest } from './start-request';
import { submitRequest } from './submit-request';

let outside: Outside;
let registers: string;
beforeAll(async () => {
  outside = await startOutside();
  registers = new URL(env().KVK_BASE_URL).origin;
}, 120_000);
afterAll(() => outside.close());

const knobs = (change: object) =>
  fetch(`${registers}/desk/knobs`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(change),
  });

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => ({ code: 'done', fields: {} }),
    (error: unknown) => {
      if (!isProblem(error)) throw error;
      return { code: error.code, fields: error.fields };
    },
  );

type Request = Awaited<ReturnType<typeof makeRequest>>;

const save = ({ actor, orderId }: Request, question: QuestionId, answer: unknown) =>
  saveAnswer(actor, { orderId, question, answer });

const typed = {
  kvkNumber: '68750110',
  name: 'Test BV Donald',
  street: 'Hizzaarderlaan',
  houseNumber: '3A',
  postcode: '8823 SJ',
  city: 'Lollum',
  province: 'Fryslân',
  country: 'NL',
  telephone: '020 555 01 01',
};

const found = async ({ actor, orderId }: Request) =>
  (await readFindings(actor, orderId)).findings.map(({ severity, question, problem }) =>
    [severity, question, problem].join(' '),
  );

describe('M34 what would be refused later is said now, and refused when it is sent all the same', () => {
  it.each([
    ['organisation', { ...typed, name: 'Bakkerij Puur' }, 'organisation_name_differs', 'organisation.name'],
    ['organisation', { ...typed, kvkNumber: '96354429' }, 'kvk_number_inactive', 'organisation.kvkNumber'],
    [
      'oin',
      { include: true, choice: 'sub_oin', number: '00000004114202890000' },
      'oin_withdrawn',
      'oin.number',
    ],
    ['oin', { include: true, choice: 'rsin', number: '810110866' }, 'oin_other_rsin', 'oin.number'],
    [
      'oin',
      { include: true, choice: 'oin', number: '00000003900001020000' },
      'oin_other_kvk_number',
      'oin.number',
    ],
  ] as const)('%s %j: %s', async (question, answer, problem, field) => {
    const request = await makeRequest();
    await save(request, question, answer);
    expect(await found(request)).toContain(`refuse ${question} ${problem}`);
    const refused = await refusal(submitRequest(request.actor, request.submission));
    expect(refused).toMatchObject({ code: 'invalid_input', fields: { [field]: problem } });
    expect((await orderOf(request.orderId)).state).toBe('draft');
  });

  it('C-28 what only may be asked about is told and can be sent', async () => {
    const request = await makeRequest();
    await save(request, 'organisation', { ...typed, name: 'Donald Diepenveen', street: 'Dorpsstraat' });
    await save(request, 'oin', { include: true, choice: 'oin', number: '00000001857587973000' });
    expect(await found(request)).toEqual([
      'warn organisation organisation_name_is_trade_name',
      'warn organisation organisation_address_differs',
      'warn oin oin_not_in_register',
    ]);
    expect((await refusal(submitRequest(request.actor, request.submission))).code).toBe('done');
  });

  it('registers that are down are told and stop nobody', async () => {
    const request = await makeRequest();
    await save(request, 'oin', { include: true, choice: 'oin', number: '00000001857587973000' });
    await knobs({ kvkDown: 'reset', oinDown: 'http500' });
    try {
      expect(await found(request)).toEqual([
        'note organisation kvk_could_not_ask',
        'note oin oin_could_not_ask',
      ]);
      expect((await refusal(submitRequest(request.actor, request.submission))).code).toBe('done');
    } finally {
      await knobs({ kvkDown: 'no', oinDown: 'no' });
    }
  });

  it('a stored organisation from before the province was asked is told to be incomplete', async () => {
    const first = await makeRequest();
    await submitRequest(first.actor, first.submission);
    const { organisationId } = await orderOf(first.orderId);
    await db().organisation.update({ where: { id: organisationId ?? '' }, data: { province: '' } });
    const orderId = await anotherRequest(first);
    await saveAnswer(first.actor, { orderId, question: 'organisation', answer: { organisationId } });
    const { findings } = await readFindings(first.actor, orderId);
    expect(findings).toContainEqual({
      question: 'organisation',
      field: 'province',
      problem: 'required',
      severity: 'refuse',
    });
  });
});

/** A second subscription of the same account with a request on it. */
async function anotherRequest({ actor, subscriptionId }: Request): Promise<string> {
  const { id, number, ...subscription } = await db().subscription.findUniqueOrThrow({
    where: { id: subscriptionId },
  });
  const other = await db().subscription.create({
    data: { ...subscription, id: crypto.randomUUID(), number: `${number}2`, unit: subscription.unit + 1 },
  });
  return startRequest(actor, other.id);
}

describe('M32 the same number twice', () => {
  it('is told among drafts, orders on their way and valid certificates of the account, and of nobody else', async () => {
    const first = await makeRequest();
    const orderId = await anotherRequest(first);
    await saveAnswer(first.actor, { orderId, question: 'organisation', answer: typed });
    const stands = async () =>
      (await readFindings(first.actor, orderId)).similar.map((other) => [other.orderId, other.stands]);

    expect(await stands()).toEqual([[first.orderId, 'draft']]);
    await submitRequest(first.actor, first.submission);
    expect(await stands()).toEqual([[first.orderId, 'pending']]);
    await db().certificateOrder.update({ where: { id: first.orderId }, data: { state: 'canceled' } });
    expect(await stands()).toEqual([]);

    const stranger = await makeRequest();
    expect((await readFindings(stranger.actor, stranger.orderId)).similar).toEqual([]);
  });

  it('M24 a number is judged before it is saved, with what the register has and what the account has', async () => {
    const request = await makeRequest();
    const orderId = await anotherRequest(request);
    const judge = (answer: object) => judgeNumber(request.actor, { orderId, answer });
    await saveAnswer(request.actor, { orderId, question: 'organisation', answer: typed });
    expect(await judge({ include: true, choice: 'kvk', number: '68750110' })).toMatchObject({
      number: '00000003687501100000',
      register: 'unknown',
      findings: [],
      similar: [{ orderId: request.orderId, stands: 'draft' }],
    });
    expect(await judge({ include: true, choice: 'sub_oin', number: '00000004194049711000' })).toMatchObject({
      register: 'active',
      registeredName: 'Dienst Digitale Zaken (Berichten)',
      findings: [{ problem: 'oin_other_name', severity: 'warn' }],
      similar: [],
    });
    const wrong = judge({ include: true, choice: 'oin', number: '00000099999999910000' });
    expect(await refusal(wrong)).toEqual({
      code: 'invalid_input',
      fields: { number: 'oin_is_test_number' },
    });
  });
});

it('S0-1.3.2j1 two tabs that submit at the same moment make one order, and one job that sends it', async () => {
  const request = await makeRequest();
  const both = await Promise.all(
    [1, 2].map(() => refusal(submitRequest(request.actor, request.submission)).then(({ code }) => code)),
  );
  expect(both.toSorted()).toEqual(['done', 'request_already_submitted']);
  const submitted = await db().orderEvent.count({ where: { orderId: request.orderId, name: 'submit' } });
  expect(submitted).toBe(1);
});

it('who may not see the request gets no findings, and a submitted one has none', async () => {
  const request = await makeRequest();
  const { orderId, actor } = request;
  const stranger = await signedIn((await makeUser()).userId);
  const sales = await signedIn((await makeUser({ staff: 'sales' })).userId);
  const others: Actor[] = [nobody, stranger, sales, system('test')];
  for (const role of ['billing', 'auditor'] as const) others.push({ ...actor, role } as Actor);
  const answer = { include: true, choice: 'kvk', number: '68750110' };
  for (const other of others) {
    expect((await refusal(readFindings(other, orderId))).code).toBe('not_found');
    expect((await refusal(judgeNumber(other, { orderId, answer }))).code).toBe('not_found');
  }
  await submitRequest(actor, request.submission);
  expect((await refusal(readFindings(actor, orderId))).code).toBe('request_already_submitted');
});

describe('S0-1.3.2b4 a qvtl.nl name after the organisation’s name was corrected', () => {
  const rename = (request: Request) =>
    save(request, 'organisation', { ...typed, kvkNumber: '69599084', name: 'Test EMZ Dagobert' });

  it('stays, and the name that belongs to the new one is offered where it was not chosen', async () => {
    const request = await makeRequest();
    await save(request, 'domain', { kind: 'qvtl', label: 'TestBVDonald', derived: true });
    expect(await found(request)).not.toContain('note domain domain_label_of_earlier_name');
    await rename(request);
    expect(await found(request)).toContain('note domain domain_label_of_earlier_name');
    const { hostName, freeLabel } = await readRequest(request.actor, request.orderId);
    expect({ hostName, freeLabel }).toEqual({
      hostName: 'TestBVDonald.qvtl.nl',
      freeLabel: 'TestEMZDagobert',
    });
    await save(request, 'domain', { kind: 'qvtl', label: 'TestEMZDagobert', derived: true });
    expect(await found(request)).not.toContain('note domain domain_label_of_earlier_name');
  });

  it('a chosen one is nobody’s business', async () => {
    const request = await makeRequest();
    await save(request, 'domain', { kind: 'qvtl', label: 'Aanleveren' });
    await rename(request);
    expect(await found(request)).not.toContain('note domain domain_label_of_earlier_name');
  });
});
