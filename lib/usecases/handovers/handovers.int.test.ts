import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import type { QuestionId } from '@/lib/domain/request/form';
import { problemOf } from '../links/links.fixture';
import { openLink } from '../links/open-link';
import { readLinkSession } from '../links/read-link-session';
import { makeCustomer, makeRequest, type Outside, runJobs, startOutside } from '../orders/orders.fixture';
import { linkTo, othersThan } from '../orders/stages.fixture';
import { readRequest } from '../requests/read-request';
import { saveAnswer } from '../requests/save-answer';
import { startRequest } from '../requests/start-request';
import { submitRequest } from '../requests/submit-request';
import { answerStep } from './answer-step';
import { askColleague } from './ask-colleague';
import { mailStepAgain } from './mail-step-again';
import { readHandover } from './read-handover';
import { readStep } from './read-step';
import { withdrawStep } from './withdraw-step';

let outside: Outside;
beforeAll(async () => {
  outside = await startOutside();
}, 120_000);
afterAll(() => outside.close());

let asked = 0;

/** A complete request of which one question is with a colleague. */
async function handedOver(question: QuestionId = 'validity', locale: 'nl' | 'en' = 'nl') {
  asked += 1;
  const request = await makeRequest();
  const colleague = { name: 'Sam Beheer', email: `sam${asked}@voorbeeld.nl`, note: 'Graag tot mei.', locale };
  await askColleague(request.actor, { ...colleague, orderId: request.orderId, question });
  const handover = await readHandover(request.actor, request.orderId, question);
  return { ...request, colleague, question, handoverId: handover?.id ?? '' };
}

/** The newest link of the mails to this address. */
async function tokenFor(email: string): Promise<string> {
  await runJobs();
  const [mail] = await outside.mails(email);
  const raw = (await outside.rawMail(mail?.id ?? '')).replace(/=\r?\n/g, '').replace(/=3D/g, '=');
  return /\/link#([\w-]+)/.exec(raw)?.[1] ?? '';
}

const stepOf = (handoverId: string) => linkTo(handoverId, 'hand_over_step');
const answersOf = async (orderId: string) =>
  (await db().certificateOrder.findUniqueOrThrow({ where: { id: orderId } })).answers as Record<
    string,
    unknown
  >;
const fiveDays = { kind: 'days', days: 5 };

describe('one step handed to a colleague', () => {
  it('M31 the colleague opens the mailed link without an account, answers the one question, and the applicant hears', async () => {
    const { actor, orderId, colleague, question, email } = await handedOver();
    const session = await openLink(await tokenFor(colleague.email));
    expect(session.purpose).toBe('hand_over_step');
    const link = await readLinkSession(session.token);
    expect(await readStep(link)).toMatchObject({
      question,
      applicant: 'Jo de Vries',
      note: 'Graag tot mei.',
      state: 'asked',
    });
    expect(await readHandover(actor, orderId, 'validity')).toMatchObject({ state: 'asked', opened: true });
    await answerStep(link, { question, answer: fiveDays });
    expect(await answersOf(orderId)).toMatchObject({ validity: fiveDays });
    expect(await readStep(link)).toMatchObject({ state: 'answered' });
    expect(await readHandover(actor, orderId, 'validity')).toMatchObject({
      state: 'answered',
      name: 'Sam Beheer',
    });
    await runJobs();
    const [mail] = await outside.mails(email);
    expect(mail?.subject).toBe('Sam Beheer heeft het ingevuld – Geldigheidsduur');
  });

  it('M31 may be stopped and resumed until it is answered; then the link is spent', async () => {
    const { colleague, handoverId, question } = await handedOver();
    const token = await tokenFor(colleague.email);
    await openLink(token);
    await openLink(token);
    await answerStep(stepOf(handoverId), { question, answer: fiveDays });
    expect(await problemOf(openLink(token))).toBe('link_used');
    expect(await problemOf(answerStep(stepOf(handoverId), { question, answer: fiveDays }))).toBe(
      'step_not_open',
    );
  });

  it('M31 the mail is in the language that was chosen, with the words of the applicant', async () => {
    const { colleague } = await handedOver('key', 'en');
    await runJobs();
    const [mail] = await outside.mails(colleague.email);
    expect(mail?.subject).toBe('Jo de Vries asks you to fill something in – Key');
    expect(await outside.rawMail(mail?.id ?? '')).toContain('Graag tot mei.');
  });

  it('M31 the rules of the question hold for the colleague too, and a refusal leaves the step open', async () => {
    const { actor, orderId, handoverId } = await handedOver('domain');
    const wrong = answerStep(stepOf(handoverId), {
      question: 'domain',
      answer: { kind: 'own', name: '*.voorbeeld.nl' },
    });
    await expect(wrong).rejects.toMatchObject({ code: 'invalid_input', fields: { name: 'domain_wildcard' } });
    expect(await readHandover(actor, orderId, 'domain')).toMatchObject({ state: 'asked' });
  });

  it('M31 two answers at once are one answer', async () => {
    const { handoverId, question } = await handedOver();
    const both = await Promise.allSettled(
      [5, 6].map((days) => answerStep(stepOf(handoverId), { question, answer: { kind: 'days', days } })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('what the colleague sees', () => {
  it('M31 only the question and what it builds on: no people, no stored organisations, no other answers', async () => {
    const { handoverId, representative } = await handedOver('oin');
    const step = await readStep(stepOf(handoverId));
    expect(Object.keys(step.request.answers)).toEqual(['oin']);
    expect(step.request.organisation?.name).toBe('Test BV Donald');
    expect(step.request).toMatchObject({ contacts: [], organisations: [], individuals: [] });
    expect(step.request.form.map(({ question }) => question)).toEqual(['oin']);
    expect(JSON.stringify(step)).not.toContain(representative);
    const { request } = await readStep(stepOf((await handedOver('validity')).handoverId));
    expect(request.organisation).toBeUndefined();
    expect(JSON.stringify(request)).not.toContain('68750110');
  });
});

describe('who may', () => {
  it('M31 read and answer: the link of this step and nobody else', async () => {
    const { actor, orderId, handoverId, question } = await handedOver();
    const answer = { question, answer: fiveDays };
    const ofOrder: Actor = linkTo(orderId, 'hand_over_step');
    for (const other of [...othersThan('hand_over_step', handoverId, actor), ofOrder]) {
      expect(await problemOf(readStep(other))).toBe('not_found');
      expect(await problemOf(answerStep(other, answer))).toBe('not_found');
    }
    await answerStep(stepOf(handoverId), answer);
  });

  it('M31 another question of the same order is not the colleague’s to answer, nor that of another order', async () => {
    const { handoverId } = await handedOver('validity');
    const other = await handedOver('key');
    const key = { kind: 'browser', bits: 4096 };
    expect(await problemOf(answerStep(stepOf(handoverId), { question: 'key', answer: key }))).toBe(
      'not_found',
    );
    expect(await answersOf(other.orderId)).toMatchObject({ key: { bits: 2048 } });
  });

  it('M31 a link session opens nothing of the request itself', async () => {
    const { handoverId, orderId } = await handedOver();
    const link = stepOf(handoverId);
    expect(await problemOf(readRequest(link, orderId))).toBe('not_found');
    expect(await problemOf(saveAnswer(link, { orderId, question: 'validity', answer: fiveDays }))).toBe(
      'not_found',
    );
    expect(await problemOf(readHandover(link, orderId, 'validity'))).toBe('not_found');
    expect(await problemOf(withdrawStep(link, handoverId))).toBe('not_found');
  });

  it('M31 ask, send again and take back: who may do the request', async () => {
    const { actor, orderId, handoverId, colleague } = await handedOver();
    const strangers = othersThan('hand_over_step', handoverId, { ...actor, accountId: newId() } as Actor);
    for (const stranger of strangers) {
      const asking = { ...colleague, orderId, question: 'key' as const };
      expect(await problemOf(askColleague(stranger, asking))).toBe('not_found');
      expect(await problemOf(mailStepAgain(stranger, handoverId))).toBe('not_found');
      expect(await problemOf(withdrawStep(stranger, handoverId))).toBe('not_found');
      expect(await problemOf(readHandover(stranger, orderId, 'validity'))).toBe('not_found');
    }
  });

  it.each<QuestionId>(['representative', 'agreements', 'holder'])(
    'M31 %s is for the applicant alone',
    async (question) => {
      const { actor, orderId, colleague } = await handedOver();
      expect(await problemOf(askColleague(actor, { ...colleague, orderId, question }))).toBe('not_found');
    },
  );
});

describe('when it is not asked any more', () => {
  it('M31 taken back: the link says so, also to who has the page open', async () => {
    const { actor, orderId, handoverId, colleague, question } = await handedOver();
    const token = await tokenFor(colleague.email);
    await withdrawStep(actor, handoverId);
    expect(await problemOf(openLink(token))).toBe('link_withdrawn');
    expect(await problemOf(readStep(stepOf(handoverId)))).toBe('link_withdrawn');
    expect(await problemOf(answerStep(stepOf(handoverId), { question, answer: fiveDays }))).toBe(
      'link_withdrawn',
    );
    expect(await readHandover(actor, orderId, question)).toBeUndefined();
    expect(await problemOf(withdrawStep(actor, handoverId))).toBe('step_not_open');
    await askColleague(actor, { ...colleague, orderId, question });
  });

  it('M31 submitted: every step that is still open is closed', async () => {
    const { actor, handoverId, colleague, question, submission } = await handedOver();
    const token = await tokenFor(colleague.email);
    await submitRequest(actor, submission);
    expect(await problemOf(openLink(token))).toBe('link_withdrawn');
    expect(await problemOf(answerStep(stepOf(handoverId), { question, answer: fiveDays }))).toBe(
      'link_withdrawn',
    );
  });

  it('M31 one colleague at a time is asked for a question', async () => {
    const { actor, orderId, colleague, question } = await handedOver();
    const again = askColleague(actor, { ...colleague, orderId, question });
    expect(await problemOf(again)).toBe('step_handed_over_already');
  });

  it('M31 sent again: the same mail with a new link, the earlier one opens nothing', async () => {
    const { actor, handoverId, colleague } = await handedOver();
    const first = await tokenFor(colleague.email);
    await mailStepAgain(actor, handoverId);
    const second = await tokenFor(colleague.email);
    expect(second).not.toBe(first);
    expect(await problemOf(openLink(first))).toBe('link_withdrawn');
    await openLink(second);
  });

  it('M31 the number and the name wait for the organisation, and mail to strangers has an end', async () => {
    const { actor, subscriptionId } = await makeCustomer();
    const orderId = await startRequest(actor, subscriptionId);
    const colleague = { name: 'Sam', email: 'sam@voorbeeld.nl', locale: 'nl' as const, note: undefined };
    const asking = { ...colleague, orderId, question: 'oin' as const };
    expect(await problemOf(askColleague(actor, asking))).toBe('request_incomplete');
    const codes = new Set<string>();
    for (let tries = 0; tries < 13; tries += 1) codes.add(await problemOf(askColleague(actor, asking)));
    expect([...codes]).toEqual(['request_incomplete', 'too_many_requests']);
  });
});
