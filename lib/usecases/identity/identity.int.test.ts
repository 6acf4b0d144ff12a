import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { identityProvider } from '@/lib/identity/identity-provider';
import { requestFaceToFace } from '../face-to-face/request-face-to-face';
import { withdrawFaceToFace } from '../face-to-face/withdraw-face-to-face';
import { problemOf } from '../links/links.fixture';
import { correctAddress } from '../mail/correct-address';
import { type Outside, orderOf, representationOf, runJobs, startOutside } from '../orders/orders.fixture';
import { readOrder } from '../orders/read-order';
import { linkTo, othersThan, submitted } from '../orders/stages.fixture';
import { giveConsent, missingConsent } from './give-consent';
import { readIdentity, readIdentityState } from './read-identity';
import { recordIdentity, refreshIdentity } from './refresh-identity';
import { retryIdentity } from './retry-identity';
import { withdrawConsent } from './withdraw-consent';
import { reportWrongPerson } from './wrong-person';

let outside: Outside;
beforeAll(async () => {
  outside = await startOutside();
}, 120_000);
afterAll(async () => {
  await outside.close();
  await db().$disconnect();
});
beforeEach(() => outside.identityDesk('PUT', '/knobs', { serverErrors: 0 }));

const all = { biometrics: true, terms: true, ownEmail: true };
const person = {
  route: 'notary',
  place: 'Utrecht',
  when: 'dinsdag na 14 uur',
  phone: '+31205550102',
} as const;

async function atTheRepresentative() {
  const request = await submitted();
  return { ...request, actor: linkTo(request.representationId, 'verify_identity'), applicant: request.actor };
}

async function failed() {
  const request = await atTheRepresentative();
  await giveConsent(request.actor, all);
  await outside.identify(request.identityId, { result: 'failed', reason: 'face_mismatch' });
  await refreshIdentity(request.orderId);
  return request;
}

describe('consent to the identity check', () => {
  it('S0-A2.3g needs all three ticks and names each one that is missing', async () => {
    expect(missingConsent({ biometrics: false, terms: false, ownEmail: false })).toEqual({
      biometrics: 'consent_biometrics_needed',
      terms: 'consent_terms_needed',
      ownEmail: 'consent_own_email_needed',
    });
    const { actor, orderId } = await atTheRepresentative();
    await expect(giveConsent(actor, { ...all, ownEmail: false })).rejects.toMatchObject({
      code: 'invalid_input',
      fields: { ownEmail: 'consent_own_email_needed' },
    });
    expect((await representationOf(orderId)).consentAt).toBeNull();
  });

  it('S0-A2.5b shows the app and its code only after consent, which is kept with its version', async () => {
    const { actor, orderId, identityId } = await atTheRepresentative();
    expect(await readIdentity(actor)).toMatchObject({ consented: false, app: undefined });
    await giveConsent(actor, all);
    const provided = await identityProvider()?.get(identityId);
    const view = await readIdentity(actor);
    expect(view).toMatchObject({ consented: true, state: 'sent' });
    expect(view.app).toEqual({ code: provided?.code, appUrl: provided?.appUrl });
    expect((await representationOf(orderId)).consentVersion).not.toBeNull();
    const audited = { objectId: orderId, action: 'consent_given' };
    expect(await db().auditEntry.count({ where: audited })).toBe(1);
  });

  it('is asked again when its text has changed', async () => {
    const { actor, orderId } = await atTheRepresentative();
    await giveConsent(actor, all);
    await db().representation.updateMany({ where: { orderId }, data: { consentVersion: 'older' } });
    expect(await readIdentity(actor)).toMatchObject({ consented: false, app: undefined });
  });
});

describe('the identity page', () => {
  it('is for the holder of this link alone', async () => {
    const { orderId, representationId, applicant } = await atTheRepresentative();
    for (const actor of othersThan('verify_identity', representationId, applicant)) {
      expect(await problemOf(readIdentity(actor))).toBe('not_found');
      expect(await problemOf(readIdentityState(actor))).toBe('not_found');
      expect(await problemOf(giveConsent(actor, all))).toBe('not_found');
      expect(await problemOf(retryIdentity(actor))).toBe('not_found');
      expect(await problemOf(requestFaceToFace(actor, person))).toBe('not_found');
      expect(await problemOf(withdrawFaceToFace(actor))).toBe('not_found');
      expect(await problemOf(withdrawConsent(actor))).toBe('not_found');
      expect(await problemOf(reportWrongPerson(actor))).toBe('not_found');
    }
    expect(await representationOf(orderId)).toMatchObject({ consentAt: null, identityState: 'sent' });
  });

  it('S0-A2.7e S0-STA-05 M46 follows the app and the judgement without being told', async () => {
    const { actor, identityId } = await atTheRepresentative();
    await giveConsent(actor, all);
    expect(await readIdentityState(actor)).toBe('validating sent');
    const { app } = await readIdentity(actor);
    await fetch(`${app?.appUrl}/code`, {
      method: 'POST',
      body: new URLSearchParams({ code: app?.code ?? '' }),
      redirect: 'manual',
    });
    expect(await readIdentityState(actor)).toBe('validating started');
    await outside.identify(identityId, { result: 'passed' });
    expect(await readIdentityState(actor)).toBe('validating passed');
    expect(await problemOf(giveConsent(actor, all))).toBe('identity_already_passed');
  });

  it('says so and loses nothing while the identity service cannot be asked', async () => {
    const { actor } = await atTheRepresentative();
    await giveConsent(actor, all);
    await outside.identityDesk('PUT', '/knobs', { serverErrors: 2 });
    expect(await readIdentity(actor)).toMatchObject({ consented: true, app: undefined, state: 'sent' });
    expect(await readIdentityState(actor)).toBe('validating sent');
    expect((await readIdentity(actor)).app?.code).toBeDefined();
  });

  it('takes no earlier answer for a later one', async () => {
    const { orderId, representationId, identityId } = await atTheRepresentative();
    const early = await identityProvider()?.get(identityId);
    if (!early) throw new Error('there is a provider');
    for (const status of ['submitted', 'started', 'created'] as const) {
      await transaction((tx) => recordIdentity(tx, representationId, { ...early, status }));
      expect((await representationOf(orderId)).identityState).toBe('submitted');
    }
    await outside.identify(identityId, { result: 'passed' });
    await refreshIdentity(orderId);
    for (const status of ['created', 'started', 'submitted', 'failed', 'unknown'] as const) {
      await transaction((tx) => recordIdentity(tx, representationId, { ...early, status }));
      expect((await representationOf(orderId)).identityState).toBe('passed');
    }
  });
});

describe('a failed identity check', () => {
  it('M49 S0-ERR-10 tells why, is opened again with a new code, and the order stays', async () => {
    const { actor, orderId, representative } = await failed();
    const before = await readIdentity(actor);
    expect(before).toMatchObject({ state: 'failed', reason: 'face_mismatch', open: true });
    await runJobs();
    const subjects = (await outside.mails(representative)).map(({ subject }) => subject);
    expect(subjects.filter((subject) => subject.includes('probeer het opnieuw'))).toHaveLength(1);
    await retryIdentity(actor);
    const after = await readIdentity(actor);
    expect(after).toMatchObject({ state: 'sent', reason: null, open: true });
    expect(after.app?.code).not.toBe(before.app?.code);
    expect((await orderOf(orderId)).state).toBe('validating');
  });

  it('is not opened again before it failed, twice, or for an order that ended', async () => {
    const { actor, orderId } = await failed();
    await retryIdentity(actor);
    expect(await problemOf(retryIdentity(actor))).toBe('identity_retry_not_possible');
    await db().certificateOrder.update({ where: { id: orderId }, data: { state: 'canceled' } });
    expect(await problemOf(retryIdentity(actor))).toBe('identity_not_open');
    expect(await problemOf(giveConsent(actor, all))).toBe('identity_not_open');
  });

  it('stays failed while the provider is down', async () => {
    const { actor } = await failed();
    await outside.identityDesk('PUT', '/knobs', { serverErrors: 1 });
    expect(await problemOf(retryIdentity(actor))).toBe('identity_unavailable');
    expect((await readIdentity(actor)).state).toBe('failed');
  });
});

describe('a consent that is taken back', () => {
  const rowOf = async (actor: Actor, orderId: string) =>
    (await readOrder(actor, orderId)).checks.find(({ kind }) => kind === 'identity');

  it('S0-ERR-09 ends the app, has the images erased, and leaves the way in person', async () => {
    const { actor, applicant, orderId, identityId, representative } = await atTheRepresentative();
    await giveConsent(actor, all);
    await withdrawConsent(actor);
    await withdrawConsent(actor);
    await runJobs();
    expect(await identityProvider()?.get(identityId)).toMatchObject({ status: 'failed', reason: 'aborted' });
    expect(await readIdentity(actor)).toMatchObject({ withdrawn: true, consented: false, app: undefined });
    expect(await rowOf(applicant, orderId)).toMatchObject({
      state: 'todo',
      reason: 'identity_way_to_choose',
    });
    const subjects = (await outside.mails(representative)).map(({ subject }) => subject);
    expect(subjects.filter((subject) => subject.includes('toestemming ingetrokken'))).toHaveLength(1);
    expect(subjects.some((subject) => subject.includes('probeer het opnieuw'))).toBe(false);
    await requestFaceToFace(actor, person);
    expect(await rowOf(applicant, orderId)).toMatchObject({
      owner: 'us',
      reason: 'identity_in_person_asked',
    });
  });

  it('begins anew with a new code when it is given again', async () => {
    const { actor, identityId } = await atTheRepresentative();
    await giveConsent(actor, all);
    const before = await readIdentity(actor);
    await withdrawConsent(actor);
    await giveConsent(actor, all);
    await runJobs();
    const after = await readIdentity(actor);
    expect(after).toMatchObject({ withdrawn: false, consented: true, state: 'sent' });
    expect(after.app?.code).not.toBe(before.app?.code);
    expect(await identityProvider()?.get(identityId)).toMatchObject({ status: 'created' });
  });

  it('leaves what was established, also afterwards', async () => {
    const { actor, orderId, identityId } = await atTheRepresentative();
    await giveConsent(actor, all);
    await outside.identify(identityId, { result: 'passed' });
    await refreshIdentity(orderId);
    expect(await readIdentity(actor)).toMatchObject({ state: 'passed', mayWithdraw: true });
    await withdrawConsent(actor);
    await runJobs();
    expect(await readIdentity(actor)).toMatchObject({ state: 'passed', mayWithdraw: false });
    expect(await identityProvider()?.get(identityId)).toMatchObject({ status: 'passed' });
  });
});

describe('a mail that reached the wrong person', () => {
  it('S0-ERR-13 S0-A2.3a closes the link, asks the applicant, and asks again at the right address', async () => {
    const { actor, applicant, orderId, representationId, email } = await atTheRepresentative();
    await reportWrongPerson(actor);
    await reportWrongPerson(actor);
    await runJobs();
    expect(await readIdentity(actor)).toMatchObject({ wrongPerson: true, open: false });
    expect(await problemOf(giveConsent(actor, all))).toBe('identity_not_open');
    expect(await db().link.count({ where: { representationId, withdrawnAt: null } })).toBe(0);
    const row = (await readOrder(applicant, orderId)).checks.find(({ kind }) => kind === 'identity');
    expect(row).toMatchObject({ state: 'failed', owner: 'applicant', reason: 'identity_wrong_address' });
    const told = (await outside.mails(email)).filter(({ subject }) => subject.includes('verkeerde persoon'));
    expect(told).toHaveLength(1);
    const mail = await db().mail.findFirstOrThrow({
      where: { representationId, template: 'verify_identity' },
    });
    await correctAddress(applicant, { mailId: mail.id, email: `goed.${email}` });
    await runJobs();
    expect(await readIdentity(linkTo(representationId, 'verify_identity'))).toMatchObject({ open: true });
    expect(await outside.mails(`goed.${email}`)).toHaveLength(1);
  });
});
