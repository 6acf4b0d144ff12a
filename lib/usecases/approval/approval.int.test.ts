import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { nobody } from '@/lib/domain/account/actor';
import { giveConsent } from '../identity/give-consent';
import { readIdentity } from '../identity/read-identity';
import { refreshIdentity } from '../identity/refresh-identity';
import { problemOf } from '../links/links.fixture';
import { cancelOrder } from '../orders/cancel-order';
import {
  makeRequest,
  type Outside,
  orderOf,
  representationOf,
  runJobs,
  startOutside,
} from '../orders/orders.fixture';
import { refreshOrder } from '../orders/refresh-order';
import { linkTo, othersThan, submitted, waitingForApproval } from '../orders/stages.fixture';
import { saveAnswer } from '../requests/save-answer';
import { submitRequest } from '../requests/submit-request';
import { correctRequest } from './correct-request';
import { decideApproval } from './decide-approval';
import { readApproval } from './read-approval';

let outside: Outside;
beforeAll(async () => {
  outside = await startOutside();
}, 120_000);
afterAll(async () => {
  await outside.close();
  await db().$disconnect();
});

const approved = { decision: 'approved' } as const;
const declined = { decision: 'declined', reason: 'Wij stappen over naar een ander pakket.' } as const;

describe('order approval', () => {
  it('M50 shows exactly what will stand in the certificate', async () => {
    const { representationId, commonName } = await waitingForApproval(outside);
    expect(await readApproval(linkTo(representationId, 'approve_order'))).toMatchObject({
      open: true,
      decision: null,
      hostName: commonName,
      oin: '00000003687501100000',
      organisationIdentifier: 'NTRNL-68750110',
      organisation: { name: 'Test BV Donald', country: 'NL' },
      generation: 'G1',
    });
  });

  it('S0-1.4.6d is for the holder of this link alone', async () => {
    const { orderId, representationId, actor } = await waitingForApproval(outside);
    for (const other of othersThan('approve_order', representationId, actor)) {
      expect(await problemOf(readApproval(other))).toBe('not_found');
      expect(await problemOf(decideApproval(other, approved))).toBe('not_found');
      expect(await problemOf(decideApproval(other, declined))).toBe('not_found');
    }
    expect((await representationOf(orderId)).approval).toBeNull();
  });

  it('S0-1.4.6a is not possible before the checks are done', async () => {
    const { representationId } = await submitted();
    const link = linkTo(representationId, 'approve_order');
    expect(await readApproval(link)).toMatchObject({ open: false, decision: null, state: 'validating' });
    expect(await problemOf(decideApproval(link, approved))).toBe('approval_not_open');
  });

  it('is not possible once the order is canceled', async () => {
    const { orderId, representationId, actor } = await waitingForApproval(outside);
    await cancelOrder(actor, { orderId, reason: 'Niet meer nodig.' });
    const link = linkTo(representationId, 'approve_order');
    expect(await readApproval(link)).toMatchObject({ open: false, decision: null, state: 'canceled' });
    expect(await problemOf(decideApproval(link, approved))).toBe('approval_not_open');
  });

  it('S0-1.4.6 happens once, however often and whatever is pressed at the same time', async () => {
    const { orderId, representationId } = await waitingForApproval(outside);
    const link = linkTo(representationId, 'approve_order');
    const presses = [approved, approved, declined, approved].map((press) => decideApproval(link, press));
    const ends = await Promise.all(
      presses.map((press) => press.then(() => 'done').catch(({ code }) => code)),
    );
    expect(ends.filter((end) => end === 'done')).toHaveLength(1);
    expect(new Set(ends)).toEqual(new Set(['done', 'approval_already_decided']));
    const events = { orderId, name: { in: ['approval_approved', 'approval_declined'] } };
    expect(await db().orderEvent.count({ where: events })).toBe(1);
    const view = await readApproval(link);
    expect(view).toMatchObject({ open: false, decision: expect.any(String), decidedAt: expect.any(Date) });
  });

  it('declines only with a reason, which reaches the applicant and stays readable', async () => {
    const { orderId, representationId, email } = await waitingForApproval(outside);
    const link = linkTo(representationId, 'approve_order');
    await expect(decideApproval(link, { decision: 'declined', reason: ' \n ' })).rejects.toMatchObject({
      code: 'invalid_input',
      fields: { reason: 'reason_needed' },
    });
    expect((await representationOf(orderId)).approval).toBeNull();
    await decideApproval(link, declined);
    await runJobs();
    expect(await readApproval(link)).toMatchObject({
      decision: 'declined',
      reason: declined.reason,
      state: 'declined',
    });
    const [mail] = (await outside.mails(email)).filter(({ subject }) => subject.includes('niet goedgekeurd'));
    expect(await outside.rawMail(mail?.id ?? '')).toContain('ander pakket');
  });

  it('closes the mailed link behind it', async () => {
    const { representationId } = await waitingForApproval(outside);
    await decideApproval(linkTo(representationId, 'approve_order'), approved);
    const links = await db().link.findMany({ where: { representationId, purpose: 'approve_order' } });
    expect(links.map(({ spentAt }) => spentAt)).toEqual([expect.any(Date)]);
  });
});

const second = {
  firstName: 'Piet',
  lastName: 'Jansen',
  telephone: '020-5550103',
  jobTitle: 'Bestuurder',
} as const;

/** An order with three representatives, of whom the first two are established and may approve. */
async function threeRepresentatives() {
  const request = await makeRequest();
  const { actor, orderId, representative } = request;
  const others = ['tweede', 'derde'].map((name) => ({
    ...second,
    email: representative.replace('vertegenwoordiger', name),
  }));
  const answer = { ...first, email: representative, soleAuthority: true, others };
  await saveAnswer(actor, { orderId, question: 'representative', answer });
  await submitRequest(actor, request.submission);
  await runJobs();
  const { caOrderId } = await orderOf(orderId);
  for (const check of ['organization', 'register', 'domain']) {
    await outside.caDesk('POST', `/api/orders/${caOrderId}/checks/${check}`, { result: 'passed' });
  }
  const people = await Promise.all([1, 2, 3].map((position) => representationOf(orderId, position)));
  for (const { identityId } of people.slice(0, 2)) {
    await outside.identify(identityId ?? '', { result: 'passed' });
  }
  await refreshIdentity(orderId);
  await refreshOrder(orderId);
  await runJobs();
  const links = people.map(({ id }) => linkTo(id, 'approve_order'));
  return { ...request, emails: [representative, ...others.map(({ email }) => email)], people, links };
}

const first = { ...second, firstName: 'Johanna Maria', lastName: 'de Vries' } as const;

describe('several representatives', () => {
  it('S0-1.4.4 are all asked who they are; who is established is asked to approve, and nobody else may', async () => {
    const { emails, links } = await threeRepresentatives();
    for (const email of emails) {
      expect(await subjectsTo(email)).toContainEqual(expect.stringContaining('Verify your identity'));
    }
    const asked = await Promise.all(emails.map(subjectsTo));
    expect(asked.map((subjects) => subjects.some((subject) => subject.startsWith('Please approve')))).toEqual(
      [true, true, false],
    );
    const [, , third] = links;
    expect(await problemOf(decideApproval(third ?? nobody, approved))).toBe('approval_not_open');
  });

  it('S0-1.4.6 the first who approves counts, of two at once too; the others are told and their links say so', async () => {
    const { orderId, emails, people, links } = await threeRepresentatives();
    const [one, two] = links;
    const presses = [one, two, one].map((link) => decideApproval(link ?? nobody, approved));
    const ends = await Promise.allSettled(presses);
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await db().representation.count({ where: { orderId, approval: 'approved' } })).toBe(1);
    await runJobs();
    const told = await Promise.all(emails.map(subjectsTo));
    const heard = told.map(
      (subjects) => subjects.filter((subject) => subject.includes('is goedgekeurd')).length,
    );
    expect(heard.toSorted()).toEqual([0, 1, 1]);
    const late = links.filter((_, index) => heard[index] === 1)[0] ?? nobody;
    expect(await readApproval(late)).toMatchObject({
      open: false,
      decision: 'approved',
      decidedBy: expect.any(String),
    });
    const third = linkTo(people[2]?.id ?? '', 'verify_identity');
    expect(await readIdentity(third)).toMatchObject({ open: false, decidedBy: { decision: 'approved' } });
    const consent = { biometrics: true, terms: true, ownEmail: true };
    expect(await problemOf(giveConsent(third, consent))).toBe('identity_not_open');
    const database = { where: { orderId }, data: { approval: 'approved', approvedAt: new Date() } } as const;
    await expect(db().representation.updateMany(database)).rejects.toThrow();
  });

  it('one who declines ends it for all, and the others hear so', async () => {
    const { orderId, actor, emails, links } = await threeRepresentatives();
    await decideApproval(links[1] ?? nobody, declined);
    expect(await problemOf(decideApproval(links[0] ?? nobody, approved))).toBe('approval_already_decided');
    await runJobs();
    expect(await subjectsTo(emails[0] ?? '')).toContainEqual(expect.stringContaining('is niet goedgekeurd'));
    const next = await correctRequest(actor, orderId);
    expect((await orderOf(next)).answers).toHaveProperty('representative.others');
  });
});

const subjectsTo = async (address: string) => (await outside.mails(address)).map(({ subject }) => subject);
