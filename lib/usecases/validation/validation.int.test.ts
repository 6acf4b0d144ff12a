import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { type Actor, nobody, system } from '@/lib/domain/account/actor';
import type { CheckKind } from '@/lib/domain/checks/check-kinds';
import { problemOf } from '../links/links.fixture';
import { type Outside, runJobs, startOutside } from '../orders/orders.fixture';
import { submitted } from '../orders/stages.fixture';
import { updateChecks } from '../orders/update-checks';
import { finishWork } from '../staff/finish-work';
import { listWork } from '../staff/list-work';
import { raiseWorkItem } from '../staff/raise-work-item';
import { readStaffOrder } from '../staff/read-staff-order';
import { recordCheck } from '../staff/record-check';
import { auditActions, makeOrder, staff } from '../staff/staff.fixture';
import { handBackWork, takeWork } from '../staff/take-work';
import { postMessage } from '../threads/post-message';
import { readThread } from '../threads/read-thread';
import { askCustomer } from './ask-customer';
import { askRegisters } from './ask-registers';
import { compareRegisters } from './compare-registers';
import { deskKeys } from './desk-work';
import { listWaitingOrders } from './list-waiting';
import { takeUpAgain, waitForCustomer } from './put-aside';
import { readDeskOrder } from './read-desk-order';

let outside: Outside;
let made: Awaited<ReturnType<typeof makeOrder>>;
let desk: Actor;

const orderId = () => made.order.id;
const row = async (kind: CheckKind) =>
  (await readStaffOrder(desk, orderId())).checks.find((check) => check.kind === kind);
const markOf = async (kind: CheckKind) => (await readStaffOrder(desk, orderId())).marks[kind];
const queue = async (aside = false) =>
  (await listWork(desk, { desk: true, aside, take: 500 })).items.filter(
    ({ order }) => order?.id === orderId(),
  );
const ask = (question: string, mark?: string, actor = desk) =>
  askCustomer(actor, { orderId: orderId(), kind: 'identity', question, mark });
const answer = (body: string, check?: CheckKind) =>
  postMessage(made.actor, { orderId: orderId(), messageId: newId(), body, check });
const raise = () =>
  transaction((tx) =>
    raiseWorkItem(tx, {
      kind: 'validation',
      orderId: orderId(),
      params: { about: 'register_differs', check: 'identity' },
      dedupeKey: deskKeys.check(orderId(), 'identity'),
    }),
  );

beforeAll(async () => {
  outside = await startOutside();
});
beforeEach(async () => {
  made = await makeOrder();
  await transaction((tx) => updateChecks(tx, orderId(), system('refresh-order')));
  desk = await staff('validation');
});
afterAll(async () => {
  await outside.close();
  await db().$disconnect();
});

describe('S0-1.4.5c asking the customer', () => {
  it('S0-1.4.5c makes it the applicant’s turn, stands in the conversation, and is mailed at once, once', async () => {
    await raise();
    await ask('Welke voornamen staan in het paspoort?');
    expect(await row('identity')).toMatchObject({
      state: 'todo',
      owner: 'applicant',
      reason: 'question_asked',
      action: 'answer_question',
    });
    const { messages, questions } = await readThread(made.actor, orderId());
    expect(messages).toMatchObject([
      { body: 'Welke voornamen staan in het paspoort?', check: 'identity', side: 'desk' },
    ]);
    expect(questions).toEqual(['identity']);
    await ask('Welke voornamen staan in het paspoort?');
    await runJobs();
    const sent = await outside.mails(made.email);
    expect(sent.filter(({ subject }) => subject.startsWith('Vraag over uw bestelling'))).toHaveLength(1);
    expect(await queue()).toEqual([]);
    expect(await queue(true)).toHaveLength(1);
    expect(await auditActions(orderId())).toEqual(['ask_customer']);
  });

  it('S0-1.4.5c is ours again with the answer, and settled by the judgement', async () => {
    await ask('Welke voornamen?');
    await answer('Iets heel anders', 'oin');
    expect(await row('identity')).toMatchObject({ reason: 'question_asked' });
    await answer('Johanna Maria', 'identity');
    expect(await row('identity')).toMatchObject({ state: 'busy', owner: 'us', reason: 'answer_being_read' });
    expect((await queue()).map(({ kind, params }) => [kind, params?.about])).toContainEqual([
      'validation',
      'answer',
    ]);
    await recordCheck(desk, {
      orderId: orderId(),
      kind: 'identity',
      outcome: 'passed',
      reason: 'Klopt met paspoort',
    });
    expect(await row('identity')).toMatchObject({ state: 'passed' });
    expect((await queue()).filter(({ kind }) => kind === 'validation')).toEqual([]);
    expect((await readStaffOrder(desk, orderId())).questions).toEqual([]);
  });

  it('an answer that names no check answers all that is open', async () => {
    await ask('Welke voornamen?');
    await answer('Johanna Maria');
    expect(await row('identity')).toMatchObject({ reason: 'answer_being_read' });
  });

  it('asks nothing about what has passed, about the approval, nor of an order that is over', async () => {
    const about = (kind: CheckKind) => askCustomer(desk, { orderId: orderId(), kind, question: 'Waarom?' });
    expect(await problemOf(about('organisation'))).toBe('check_not_recordable');
    expect(await problemOf(about('approval'))).toBe('check_not_recordable');
    expect(await problemOf(ask(' '))).toBe('invalid_input');
    await db().certificateOrder.update({ where: { id: orderId() }, data: { state: 'canceled' } });
    expect(await problemOf(ask('Waarom?'))).toBe('check_not_recordable');
  });
});

describe('two employees at once', () => {
  it('judge once: the second hears that something changed, and nothing of hers is kept', async () => {
    const mark = await markOf('identity');
    const other = await staff('validation');
    const judge = (actor: Actor, outcome: 'passed' | 'failed') =>
      recordCheck(actor, { orderId: orderId(), kind: 'identity', outcome, reason: 'Bekeken', mark });
    const ends = await Promise.allSettled([judge(desk, 'passed'), judge(other, 'failed')]);
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await auditActions(orderId())).toHaveLength(1);
    expect(await problemOf(ask('En dit?', mark, other))).toBe('conflict');
  });

  it('the same judgement sent twice by one person is one judgement', async () => {
    const mark = await markOf('identity');
    const judge = () =>
      recordCheck(desk, { orderId: orderId(), kind: 'identity', outcome: 'passed', reason: 'Bekeken', mark });
    await Promise.all([judge(), judge(), judge()]);
    expect(await auditActions(orderId())).toEqual(['check_passed']);
  });

  it('what the customer is told with a refusal stands in the conversation', async () => {
    const failed = {
      orderId: orderId(),
      kind: 'oin',
      outcome: 'failed',
      reason: 'OIN van een ander',
    } as const;
    await recordCheck(desk, { ...failed, tell: 'Dit nummer is van een andere gemeente.' });
    const { messages } = await readThread(made.actor, orderId());
    expect(messages).toMatchObject([{ body: 'Dit nummer is van een andere gemeente.', check: 'oin' }]);
    expect(JSON.stringify(messages)).not.toContain('OIN van een ander');
  });

  it('S0-1.4.5 a judgement of ours never overrides the CA: its conflict is shown as being checked', async () => {
    await recordCheck(desk, {
      orderId: orderId(),
      kind: 'organisation',
      outcome: 'failed',
      reason: 'Adres fout',
    });
    expect(await row('organisation')).toMatchObject({ state: 'unclear', owner: 'us' });
  });
});

describe('M72 the queue', () => {
  const first = async () => (await queue())[0]?.id ?? '';

  it('M72 is taken by one, handed back, put aside with why, and back with the customer’s message', async () => {
    await raise();
    const other = await staff('validation');
    await takeWork(desk, await first());
    expect(await problemOf(takeWork(other, await first()))).toBe('conflict');
    expect(await problemOf(waitForCustomer(other, { id: await first(), reason: 'Wacht op pas' }))).toBe(
      'conflict',
    );
    await handBackWork(desk, await first());
    const item = { id: await first(), reason: 'Klant stuurt een kopie KVK' };
    await Promise.all([waitForCustomer(desk, item), waitForCustomer(desk, item)]);
    expect(await queue()).toEqual([]);
    expect(await queue(true)).toMatchObject([{ waitsFor: 'Klant stuurt een kopie KVK' }]);
    expect(await auditActions(orderId())).toEqual(['wait_for_customer']);
    await answer('Hier is hij');
    expect((await queue()).map(({ kind }) => kind).sort()).toEqual(['order_message', 'validation']);
  });

  it('M72 is taken up again by hand, with why', async () => {
    await raise();
    const id = await first();
    await waitForCustomer(desk, { id, reason: 'Belooft een papier' });
    await takeUpAgain(desk, { id, reason: 'Gebeld: komt niet' });
    expect(await queue()).toHaveLength(1);
    expect(await auditActions(orderId())).toEqual(['wait_for_customer', 'take_up_again']);
    expect(await problemOf(waitForCustomer(desk, { id, reason: '' }))).toBe('invalid_input');
  });

  it('shows one check, what is late, and goes on by key; an order that is over is out of it', async () => {
    await raise();
    const all = { desk: true, check: 'identity', take: 500 } as const;
    const ids = async (filter: object) =>
      (await listWork(desk, { ...all, ...filter })).items.map(({ id }) => id);
    expect(await ids({})).toContain(await first());
    expect(await ids({ check: 'oin' })).not.toContain(await first());
    expect(await ids({ late: true })).not.toContain(await first());
    const pages: string[] = [];
    let after: string | undefined;
    do {
      const page = await listWork(desk, { desk: true, after, take: 1 });
      pages.push(...page.items.map(({ id }) => id));
      after = page.nextAfter;
    } while (after);
    expect(pages).toContain(await first());
    expect(new Set(pages).size).toBe(pages.length);
    await db().certificateOrder.update({ where: { id: orderId() }, data: { state: 'canceled' } });
    expect(await queue()).toEqual([]);
  });

  it('M72 what waits for the customer or the CA is found apart', async () => {
    const found = async (on: 'customer' | 'ca') =>
      (await listWaitingOrders(desk, { on, take: 500 })).orders.map(({ id }) => id);
    expect(await found('customer')).toContain(orderId());
    expect(await found('ca')).not.toContain(orderId());
    await db().orderCheck.updateMany({ where: { orderId: orderId() }, data: { owner: 'ca', state: 'busy' } });
    expect(await found('ca')).toContain(orderId());
    expect(await found('customer')).not.toContain(orderId());
  });
});

describe('S0-1.4.5 the registers', () => {
  it('S0-1.4.5a S0-1.4.5b S0-DOC-07 are compared when the CA has the order; what agrees is nobody’s work', async () => {
    const request = await submitted();
    const { kvk, oin } = await readDeskOrder(desk, request.orderId);
    expect(kvk).toMatchObject({ state: 'found', number: '68750110' });
    expect(kvk?.rows.every(({ outcome }) => outcome === 'same' || outcome === 'spelling')).toBe(true);
    expect(oin?.state).toBe('unknown');
    expect(
      (await listWork(desk, { desk: true, take: 500 })).items.map(({ order }) => order?.id),
    ).not.toContain(request.orderId);
  });

  it('S0-1.4.5b a difference is marked at its field and becomes work, once', async () => {
    const request = await submitted();
    const { organisationId } = await db().certificateOrder.findUniqueOrThrow({
      where: { id: request.orderId },
    });
    await db().organisation.update({ where: { id: organisationId ?? '' }, data: { city: 'Sneek' } });
    await compareRegisters(request.orderId);
    await compareRegisters(request.orderId);
    const { kvk, work } = await readDeskOrder(desk, request.orderId);
    expect(kvk?.rows.filter(({ outcome }) => outcome === 'different')).toMatchObject([
      { field: 'city', typed: 'Sneek', registered: 'Lollum' },
    ]);
    expect(work.map(({ kind, params }) => [kind, params])).toEqual([
      ['validation', { about: 'register_differs', check: 'organisation' }],
    ]);
  });

  it('are asked again by hand; the newest answer counts and the old ones stay', async () => {
    const request = await submitted();
    await askRegisters(desk, request.orderId);
    expect(await db().registerExtract.count({ where: { orderId: request.orderId, register: 'kvk' } })).toBe(
      2,
    );
    expect(await auditActions(request.orderId)).toContain('ask_registers');
  });
});

describe('S0-ACT-06 who may', () => {
  const acts: Record<string, (actor: Actor) => Promise<unknown>> = {
    askCustomer: (actor) => ask('Mag dit?', undefined, actor),
    recordCheck: (actor) =>
      recordCheck(actor, { orderId: orderId(), kind: 'identity', outcome: 'passed', reason: 'gezien' }),
    askRegisters: (actor) => askRegisters(actor, orderId()),
    waitForCustomer: async (actor) =>
      waitForCustomer(actor, { id: (await queue())[0]?.id ?? newId(), reason: 'later' }),
    takeUpAgain: async (actor) => takeUpAgain(actor, { id: (await queue())[0]?.id ?? newId(), reason: 'nu' }),
    takeWork: async (actor) => takeWork(actor, (await queue())[0]?.id ?? newId()),
    finishWork: async (actor) =>
      finishWork(actor, { id: (await queue())[0]?.id ?? newId(), outcome: 'klaar' }),
  };

  it.each(Object.keys(acts))('S0-ACT-06 %s is refused to sales, customers and nobody', async (name) => {
    await raise();
    for (const actor of [await staff('sales'), made.actor, nobody, system('sweep')]) {
      expect(await problemOf(acts[name]?.(actor) ?? Promise.resolve())).toBe('forbidden');
    }
    expect(await auditActions(orderId())).toEqual([]);
  });

  it.each(['validation', 'admin'] as const)('S0-ACT-06 %s may', async (role) => {
    await raise();
    for (const name of ['takeWork', 'waitForCustomer', 'askRegisters', 'askCustomer', 'recordCheck']) {
      await acts[name]?.(
        await staff(role).then((actor) => (name === 'waitForCustomer' ? desk : actor)),
      ).catch((error: { code?: string }) => expect(error.code).toBe('conflict'));
    }
  });

  it('sales reads the desk; customers do not', async () => {
    const sales = await staff('sales');
    expect(await readDeskOrder(sales, orderId())).toBeDefined();
    expect(await listWaitingOrders(sales, { on: 'customer' })).toBeDefined();
    expect(await problemOf(readDeskOrder(made.actor, orderId()))).toBe('forbidden');
    expect(await problemOf(listWaitingOrders(made.actor, { on: 'ca' }))).toBe('forbidden');
  });
});
