import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { nobody } from '@/lib/domain/account/actor';
import { decideApproval } from '../approval/decide-approval';
import { giveConsent } from '../identity/give-consent';
import { readIdentity } from '../identity/read-identity';
import { recordIdentityOutcome } from '../identity/record-identity-outcome';
import { problemOf } from '../links/links.fixture';
import { type Outside, representationOf, runJobs, startOutside } from '../orders/orders.fixture';
import { readOrder } from '../orders/read-order';
import { refreshOrder } from '../orders/refresh-order';
import { leavesState, linkTo, submitted } from '../orders/stages.fixture';
import { staff } from '../staff/staff.fixture';
import { planFaceToFace } from './plan-face-to-face';
import { readFaceToFace } from './read-face-to-face';
import { recordFaceToFace } from './record-face-to-face';
import { requestFaceToFace } from './request-face-to-face';
import { withdrawFaceToFace } from './withdraw-face-to-face';

let outside: Outside;
beforeAll(async () => {
  outside = await startOutside();
}, 120_000);
afterAll(async () => {
  await outside.close();
  await db().$disconnect();
});

const wish = { route: 'notary', place: 'Utrecht', when: 'na 14 uur', phone: '+31205550102' } as const;
const future = () => new Date(Date.now() + 3 * 24 * 3600 * 1000);

async function asked() {
  const request = await submitted();
  const link = linkTo(request.representationId, 'verify_identity');
  await requestFaceToFace(link, wish);
  const faceToFace = await db().faceToFace.findFirstOrThrow({ where: { orderId: request.orderId } });
  return { ...request, link, faceToFaceId: faceToFace.id, applicant: request.actor };
}

type Asked = Awaited<ReturnType<typeof asked>>;

const row = async ({ applicant, orderId }: Asked) =>
  (await readOrder(applicant, orderId)).checks.find(({ kind }) => kind === 'identity');
const subjectsTo = async (address: string) => (await outside.mails(address)).map(({ subject }) => subject);
const work = (orderId: string) => db().workItem.findMany({ where: { orderId, kind: 'face_to_face' } });

describe('identification face to face', () => {
  it('S0-A2.4d S0-SCR-17 M48 is asked once, with its price, is work for our people, and both sides hear of it', async () => {
    const request = await asked();
    await requestFaceToFace(request.link, wish);
    expect(await db().faceToFace.count({ where: { orderId: request.orderId } })).toBe(1);
    expect(await work(request.orderId)).toMatchObject([{ doneAt: null, params: { phone: wish.phone } }]);
    expect(await row(request)).toMatchObject({
      state: 'busy',
      owner: 'us',
      reason: 'identity_in_person_asked',
    });
    const { faceToFace, prices } = await readIdentity(request.link);
    expect(faceToFace).toMatchObject({
      state: 'asked',
      priceCents: prices.notary,
      wish: { place: 'Utrecht' },
    });
    await runJobs();
    expect(await subjectsTo(request.representative)).toContainEqual(
      expect.stringContaining('persoonlijke identificatie'),
    );
    expect(await subjectsTo(request.email)).toContainEqual(
      expect.stringContaining('kiest voor persoonlijke'),
    );
  });

  it('S0-A2.4a S0-ACT-08 M48 is planned and passed by our people; then this person may approve', async () => {
    const request = await asked();
    const { orderId, caOrderId, representationId, faceToFaceId } = request;
    const validation = await staff('validation');
    await planFaceToFace(validation, { faceToFaceId, plannedAt: future(), place: 'Notaris Jansen, Utrecht' });
    expect(await row(request)).toMatchObject({
      owner: 'representative',
      reason: 'identity_in_person_planned',
    });
    const record = { faceToFaceId, outcome: 'passed', reason: 'Paspoort gezien' } as const;
    await recordFaceToFace(validation, record);
    expect(await problemOf(recordFaceToFace(validation, record))).toBe('face_to_face_closed');
    expect(await row(request)).toMatchObject({ state: 'passed' });
    expect(await work(orderId)).toMatchObject([{ doneAt: expect.any(Date), outcome: 'Paspoort gezien' }]);
    for (const check of ['organization', 'register', 'domain', 'identity']) {
      await outside.caDesk('POST', `/api/orders/${caOrderId}/checks/${check}`, { result: 'passed' });
    }
    await refreshOrder(orderId);
    await runJobs();
    await decideApproval(linkTo(representationId, 'approve_order'), { decision: 'approved' });
    await runJobs();
    await leavesState(orderId, 'validating');
    const subjects = await subjectsTo(request.representative);
    expect(subjects).toContainEqual(expect.stringContaining('gepland op'));
    expect(subjects).toContainEqual(expect.stringContaining('identiteit is vastgesteld'));
  });

  it('M49 failed, it is told why and chosen again without a new order', async () => {
    const request = await asked();
    const validation = await staff('validation');
    const { faceToFaceId, link } = request;
    const none = { faceToFaceId, outcome: 'failed', reason: ' ' } as const;
    expect(await problemOf(recordFaceToFace(validation, none))).toBe('invalid_input');
    await recordFaceToFace(validation, { ...none, reason: 'Paspoort was verlopen' });
    expect((await readIdentity(link)).faceToFace).toMatchObject({
      state: 'failed',
      reason: 'Paspoort was verlopen',
    });
    await requestFaceToFace(link, { ...wish, route: 'courier' });
    expect((await readIdentity(link)).faceToFace).toMatchObject({ state: 'asked', route: 'courier' });
    await runJobs();
    expect(await subjectsTo(request.representative)).toContainEqual(expect.stringContaining('niet gelukt'));
  });

  it('is called off for the app, which stays open all the while', async () => {
    const request = await asked();
    await giveConsent(request.link, { biometrics: true, terms: true, ownEmail: true });
    expect((await readIdentity(request.link)).app?.code).toBeDefined();
    await withdrawFaceToFace(request.link);
    await withdrawFaceToFace(request.link);
    expect(await readIdentity(request.link)).toMatchObject({ faceToFace: undefined, state: 'sent' });
    expect(await row(request)).toMatchObject({ reason: 'identity_asked' });
    expect(await work(request.orderId)).toMatchObject([{ doneAt: expect.any(Date) }]);
  });

  it('S0-ACT-06 is for validation alone to see, plan and record', async () => {
    const request = await asked();
    const { orderId, faceToFaceId, representationId } = request;
    const plan = { faceToFaceId, plannedAt: future(), place: 'Utrecht' };
    const outcome = { outcome: 'passed', reason: 'Gezien' } as const;
    for (const actor of [nobody, request.applicant, request.link, await staff('sales')]) {
      expect(await problemOf(readFaceToFace(actor, orderId))).toBe('forbidden');
      expect(await problemOf(planFaceToFace(actor, plan))).toBe('forbidden');
      expect(await problemOf(recordFaceToFace(actor, { faceToFaceId, ...outcome }))).toBe('forbidden');
      expect(await problemOf(recordIdentityOutcome(actor, { representationId, ...outcome }))).toBe(
        'forbidden',
      );
    }
    const past = { ...plan, plannedAt: new Date(0) };
    expect(await problemOf(planFaceToFace(await staff('validation'), past))).toBe('invalid_input');
    expect((await representationOf(orderId)).identityState).toBe('sent');
  });

  it('M40 what the CA told by mail is recorded per representative, and ends an appointment', async () => {
    const request = await asked();
    const { orderId, representationId } = request;
    const validation = await staff('validation');
    const told = { representationId, outcome: 'passed', reason: 'E-mail van DigiCert' } as const;
    await recordIdentityOutcome(validation, told);
    expect(await problemOf(recordIdentityOutcome(validation, told))).toBe('identity_already_passed');
    expect(await row(request)).toMatchObject({ state: 'passed' });
    const page = await readFaceToFace(validation, orderId);
    expect(page.people).toMatchObject([{ identityState: 'passed', faceToFaces: [{ state: 'withdrawn' }] }]);
  });
});
