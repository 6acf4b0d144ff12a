import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { type Actor, nobody, system } from '@/lib/domain/account/actor';
import { isProblem } from '@/lib/domain/problem';
import { makeUser, signedIn } from '../accounts/accounts.fixture';
import { moreCertificates } from '../batches/batches.fixture';
import { cancelOrder } from '../orders/cancel-order';
import { listOrders } from '../orders/list-orders';
import { makeCustomer, makeRequest, type Outside, orderOf, startOutside } from '../orders/orders.fixture';
import { readOrder } from '../orders/read-order';
import { beginFromEarlier, earlierRequests } from './begin-from-earlier';
import { readRequest } from './read-request';
import { saveAnswer } from './save-answer';
import { startRequest } from './start-request';
import { submitRequest } from './submit-request';

let outside: Outside;
beforeAll(async () => {
  outside = await startOutside();
}, 120_000);
afterAll(() => outside.close());

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => ({ code: 'done', fields: {} }),
    (error: unknown) => {
      if (!isProblem(error)) throw error;
      return { code: error.code, fields: error.fields };
    },
  );

describe('beginning a request', () => {
  it('gives the same draft to a second tab', async () => {
    const { actor, subscriptionId } = await makeCustomer();
    const [first, second] = await Promise.all([1, 2].map(() => startRequest(actor, subscriptionId)));
    expect(first).toBe(second);
  });

  it('S0-ERR-01 S0-1.3.2-ERR1 S0-1.3.2-ERR2 names the account number while the product is not activated', async () => {
    const { actor, subscriptionId } = await makeCustomer();
    await db().productActivation.updateMany({
      data: { withdrawnAt: new Date() },
      where: { withdrawnAt: null },
    });
    const { number } = await db().account.findFirstOrThrow({
      where: { subscriptions: { some: { id: subscriptionId } } },
    });
    await expect(startRequest(actor, subscriptionId)).rejects.toMatchObject({
      code: 'product_not_activated',
      params: { accountNumber: number },
    });
  });
});

describe('M35 beginning with an earlier request', () => {
  async function second() {
    const earlier = await makeRequest('csr');
    await submitRequest(earlier.actor, earlier.submission);
    const [subscriptionId = ''] = await moreCertificates(earlier.subscriptionId, 1);
    return {
      ...earlier,
      earlierId: earlier.orderId,
      orderId: await startRequest(earlier.actor, subscriptionId),
    };
  }

  it('takes its answers over, but not the key and not the agreements; answers that are there stay', async () => {
    const { actor, orderId, earlierId, commonName } = await second();
    expect(await earlierRequests(actor, orderId)).toMatchObject([
      { orderId: earlierId, organisation: 'Test BV Donald', commonName },
    ]);
    await Promise.all([1, 2].map(() => beginFromEarlier(actor, { orderId, earlierId })));
    const { answers, organisation, hostName, steps } = await readRequest(actor, orderId);
    expect({ organisation: organisation?.name, hostName }).toEqual({
      organisation: 'Test BV Donald',
      hostName: commonName,
    });
    expect(answers).toMatchObject({ oin: { number: '00000003687501100000' }, validity: { years: 1 } });
    const open = steps.filter(({ state }) => state === 'empty').map(({ question }) => question);
    expect(open).toEqual(['key', 'options', 'agreements']);
    await saveAnswer(actor, { orderId, question: 'domain', answer: { kind: 'qvtl', label: 'Anders' } });
    await beginFromEarlier(actor, { orderId, earlierId });
    expect((await readRequest(actor, orderId)).hostName).toBe('Anders.qvtl.nl');
  });

  it('is for whoever may request in the account, with a request of that account', async () => {
    const { actor, orderId, earlierId } = await second();
    const other = await makeRequest();
    const refused = await Promise.all([
      refusal(beginFromEarlier(other.actor, { orderId, earlierId })),
      refusal(beginFromEarlier(other.actor, { orderId: other.orderId, earlierId })),
      refusal(beginFromEarlier(actor, { orderId, earlierId: other.orderId })),
      refusal(beginFromEarlier(nobody, { orderId, earlierId })),
      refusal(earlierRequests(other.actor, orderId)),
    ]);
    expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['not_found']));
  });
});

describe('answers', () => {
  it('are repaired, kept, and there on another device', async () => {
    const { actor, orderId } = await makeRequest();
    const view = await readRequest(actor, orderId);
    expect(view.answers.organisation).toMatchObject({ postcode: '8823 SJ', telephone: '+31205550101' });
    expect(view.answers.oin).toMatchObject({ number: '00000003687501100000' });
    expect(view.steps.filter(({ state }) => state !== 'complete').map(({ question }) => question)).toEqual([
      'options',
      'agreements',
    ]);
  });

  it('S0-1.3.2f3 S0-1.3.2h7 S0-1.3.2j2 what was added is attached and kept, and the order is found by its number', async () => {
    const { actor, submission, orderId, representative } = await makeRequest();
    const { number } = await submitRequest(actor, submission);
    const order = await db().certificateOrder.findUniqueOrThrow({
      where: { id: orderId },
      include: { organisation: true, representations: { include: { contact: true } } },
    });
    expect(order.organisation).toMatchObject({ name: 'Test BV Donald', kvkNumber: '68750110' });
    expect(order.representations.map(({ contact }) => contact.email)).toEqual([representative]);
    const { orders } = await listOrders(actor, { search: number });
    expect(orders).toMatchObject([{ id: orderId, number, state: 'submitting' }]);
  });

  it('S0-1.3.2g4 a number of the wrong length is refused at its field, and what was there stays', async () => {
    const { actor, orderId } = await makeRequest();
    const answer = { include: true, choice: 'oin', number: '0000000368750110' };
    expect(await refusal(saveAnswer(actor, { orderId, question: 'oin', answer }))).toEqual({
      code: 'invalid_input',
      fields: { number: 'oin_wrong_length' },
    });
    expect((await orderOf(orderId)).answers).toHaveProperty('oin.number', '00000003687501100000');
  });

  it.each([
    [{ kind: 'days', days: 1095 }, { days: 'validity_shortened' }],
    [{ kind: 'until', date: '2028-11-12' }, { date: 'validity_shortened' }],
    [{ kind: 'years', years: 3 }, { years: 'validity_shortened' }],
  ])('C-25 a term that does not fit whole is refused at its field: %j', async (answer, fields) => {
    const { actor, orderId } = await makeRequest();
    expect(await refusal(saveAnswer(actor, { orderId, question: 'validity', answer }))).toEqual({
      code: 'invalid_input',
      fields,
    });
  });

  it('S0-1.3.2b4 a qvtl.nl name that another customer has is taken, and a free one is proposed', async () => {
    const first = await makeRequest();
    await submitRequest(first.actor, first.submission);
    const label = first.commonName.replace('.qvtl.nl', '').toUpperCase();
    const second = await makeRequest();
    const answer = { kind: 'qvtl', label };
    const { orderId } = second;
    expect(await refusal(saveAnswer(second.actor, { orderId, question: 'domain', answer }))).toEqual({
      code: 'invalid_input',
      fields: { label: 'domain_label_taken' },
    });
  });

  it('M30 a name that goes to somebody else after it was saved opens its question again, with the next free one', async () => {
    const [slow, quick] = [await makeRequest(), await makeRequest()];
    const taken = quick.commonName.replace('.qvtl.nl', '');
    await saveAnswer(slow.actor, {
      orderId: slow.orderId,
      question: 'domain',
      answer: { kind: 'qvtl', label: taken },
    });
    await submitRequest(quick.actor, quick.submission);
    const view = await readRequest(slow.actor, slow.orderId);
    expect(view.steps.find(({ question }) => question === 'domain')).toMatchObject({ state: 'faulty' });
    expect(view.firstOpen).toBe('domain');
    expect(view.freeLabel?.toLowerCase()).not.toBe(taken.toLowerCase());
  });
});

const openssl = (...args: string[]) =>
  execFileSync('openssl', args, { stdio: ['ignore', 'pipe', 'ignore'] }).toString();
const pemOf = (newKey: string[], name: string) =>
  openssl('req', '-new', ...newKey, '-nodes', '-keyout', '/dev/null', '-subj', `/CN=${name}`);

describe('submitting', () => {
  it('S0-1.3.2i2 is not possible without accepting the terms that stood on the screen', async () => {
    const { actor, submission } = await makeRequest();
    const old = { ...submission, acceptedTerms: '' };
    expect(await refusal(submitRequest(actor, old))).toMatchObject({
      fields: { agreements: 'terms_version_old' },
    });
  });

  it('is not possible while a question is open', async () => {
    const { actor, orderId, submission } = await makeRequest();
    await db().certificateOrder.update({ where: { id: orderId }, data: { answers: {} } });
    expect((await refusal(submitRequest(actor, submission))).code).toBe('request_incomplete');
  });

  it.each([
    ['garbage', () => 'not a request at all', 'csr_unreadable'],
    [
      'an EC key',
      (name: string) => pemOf(['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'], name),
      'csr_key_not_rsa',
    ],
    ['1024 bits', (name: string) => pemOf(['-newkey', 'rsa:1024'], name), 'csr_key_too_small'],
    ['another name', () => pemOf(['-newkey', 'rsa:2048'], 'ander.voorbeeld.nl'), 'csr_other_name'],
    ['a wildcard', () => pemOf(['-newkey', 'rsa:2048'], '*.voorbeeld.nl'), 'csr_wildcard'],
  ])('S0-1.3.2a7 refuses an own request that is %s, by name', async (_, make, problem) => {
    const { actor, submission, commonName, orderId } = await makeRequest('csr');
    const refused = await refusal(submitRequest(actor, { ...submission, csr: make(commonName) }));
    expect(refused).toEqual({ code: 'invalid_input', fields: { 'key.csr': problem } });
    expect((await orderOf(orderId)).state).toBe('draft');
  });

  it('refuses a key that was used before: a renewal needs a new one', async () => {
    const first = await makeRequest();
    await submitRequest(first.actor, first.submission);
    const second = await makeRequest('csr');
    const csr = first.submission.csr;
    const refused = await refusal(submitRequest(second.actor, { ...second.submission, csr }));
    expect(refused.code).toBe('invalid_input');
  });
});

describe('who may', () => {
  it('only the account itself sees and changes its request and order', async () => {
    const { orderId, submission, subscriptionId } = await makeRequest();
    const stranger = await signedIn((await makeUser()).userId);
    const sales = await signedIn((await makeUser({ staff: 'sales' })).userId);
    const link = {
      kind: 'link',
      linkId: 'x',
      purpose: 'approve_order',
      subjectId: orderId,
      sessionId: 'x',
    } as const;
    const others: Actor[] = [nobody, stranger, sales, link, system('test')];
    for (const actor of others) {
      const acts = [
        () => startRequest(actor, subscriptionId),
        () => readRequest(actor, orderId),
        () => saveAnswer(actor, { orderId, question: 'validity', answer: { kind: 'years', years: 1 } }),
        () => submitRequest(actor, submission),
        () => cancelOrder(actor, { orderId, reason: 'x' }),
      ];
      for (const act of acts) expect((await refusal(act())).code).toBe('not_found');
    }
    for (const actor of [nobody, stranger, link, system('test')]) {
      expect((await refusal(readOrder(actor, orderId))).code).toBe('not_found');
    }
    expect((await readOrder(sales, orderId)).id).toBe(orderId);
    expect((await orderOf(orderId)).state).toBe('draft');
  });

  it('an auditor looks and changes nothing', async () => {
    const { actor, orderId, submission } = await makeRequest();
    const auditor = { ...actor, role: 'auditor' } as Actor;
    expect((await readOrder(auditor, orderId)).id).toBe(orderId);
    expect((await refusal(submitRequest(auditor, submission))).code).toBe('not_found');
  });
});
