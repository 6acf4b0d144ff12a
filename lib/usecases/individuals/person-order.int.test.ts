import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import { checkRows } from '@/lib/domain/checks/check-rows';
import { checkFactsOf, orderWithChecks } from '../orders/order-facts';
import { type Outside, orderOf, runJobs, startOutside } from '../orders/orders.fixture';
import { refreshOrder } from '../orders/refresh-order';
import { leavesState } from '../orders/stages.fixture';
import { readRequest } from '../requests/read-request';
import { saveAnswer } from '../requests/save-answer';
import { submitRequest } from '../requests/submit-request';
import { confirmReceived } from '../shipments/confirm-received';
import { readDevice } from '../shipments/read-device';
import { readShipment, recordShipment } from '../shipments/record-shipment';
import { replaceDevice } from '../shipments/replace-device';
import {
  approvedPerson,
  makePersonRequest,
  organisation,
  personInUse,
  setUp,
  shipTo,
  submittedPerson,
  typedHolder,
} from './individuals.fixture';

let outside: Outside;
beforeAll(async () => {
  outside = await startOutside();
}, 60_000);
afterAll(() => outside.close());

const signing = 'professional-signing';
const advocate = () => ({ holder: { ...typedHolder(), professionalTitle: 'Advocaat' } });
const validation = { kind: 'staff', userId: newId(), staffRole: 'validation', sessionId: newId() } as const;

async function rowsOf(orderId: string) {
  const rows = checkRows(checkFactsOf(await orderWithChecks(db(), orderId)));
  return Object.fromEntries(rows.map(({ kind, state, owner }) => [kind, `${state} ${owner}`]));
}

/** What was sent to the CA in the order. */
async function sentBody(caProduct: string): Promise<Record<string, never>> {
  const { requests } = (await outside.caDesk('GET', '/requests')) as {
    requests: { path: string; method: string; body: string }[];
  };
  const [last] = requests.filter(({ path, method }) => method === 'POST' && path.endsWith(`/${caProduct}`));
  return JSON.parse(last?.body ?? '{}');
}

describe('the life of a professional’s signing certificate', () => {
  it('S1-P01 S1-R17 goes from request to certificate on the device, with only the checks that fit', async () => {
    const { orderId, actor, ...request } = await approvedPerson(outside, signing, advocate());
    expect(await rowsOf(orderId)).toEqual({
      identity: 'passed representative',
      title: 'passed ca',
      approval: 'passed representative',
      device: 'busy ca',
    });
    await outside.caDesk('POST', `/api/orders/${request.caOrderId}/device`, { state: 'sent' });
    await refreshOrder(orderId);
    expect(await readDevice(actor, orderId)).toMatchObject({
      state: 'sent',
      approved: true,
      qualified: true,
    });
    await confirmReceived(actor, orderId, 'device');
    await confirmReceived(actor, orderId, 'device');
    expect((await rowsOf(orderId)).device).toBe('todo applicant');
    await outside.caDesk('POST', `/api/orders/${request.caOrderId}/device`, { state: 'delivered' });
    await confirmReceived(actor, orderId, 'pin');
    await outside.setUpDevice(request.caOrderId);
    await leavesState(orderId, 'validating');
    const order = await orderOf(orderId);
    expect(order).toMatchObject({ state: 'completed', csr: null, commonName: 'Анна Мария de Groot Sr.' });
    expect(await db().certificate.findFirst({ where: { orderId } })).toMatchObject({
      commonName: 'Анна Мария de Groot Sr.',
    });
    expect(await db().orderEvent.count({ where: { orderId, name: 'device_received' } })).toBe(1);
  });

  it('S1-F06 S4-R47 names a stored holder by id alone, and never changes them', async () => {
    const first = await personInUse(outside, signing, advocate());
    const { individualId } = await orderOf(first.orderId);
    const stored = await db().individual.findUniqueOrThrow({ where: { id: individualId ?? '' } });
    expect(stored.caIndividualId).toMatch(/^\d+$/);
    const { accountId } = await orderOf(first.orderId);
    const again = await makePersonRequest(signing, advocate());
    await db().individual.update({
      where: { id: stored.id },
      data: { accountId: (await orderOf(again.orderId)).accountId },
    });
    await saveAnswer(again.actor, {
      orderId: again.orderId,
      question: 'holder',
      answer: { individualId: stored.id },
    });
    await submitRequest(again.actor, again.submission);
    await runJobs();
    const body = (await sentBody('pkio_qualified_organisation_person_prof')) as {
      certificate?: { individual?: unknown };
    };
    expect(body.certificate?.individual).toEqual({ id: Number(stored.caIndividualId) });
    expect(await db().individual.findUnique({ where: { id: stored.id } })).toMatchObject({
      email: stored.email,
      phone: stored.phone,
    });
    expect(accountId).toBe(first.order.accountId);
  });
});

describe('the life of a citizen’s certificate', () => {
  it('S1-F16 S3-F16 S4-F16 C-14 goes out only with an act of agreement to the terms that were shown, which is kept', async () => {
    const { actor, orderId, submission } = await makePersonRequest('citizen');
    for (const acceptedTerms of ['', 'older']) {
      await expect(submitRequest(actor, { ...submission, acceptedTerms })).rejects.toMatchObject({
        code: 'invalid_input',
        fields: { agreements: 'terms_version_old' },
      });
    }
    expect(await orderOf(orderId)).toMatchObject({ state: 'draft', termsAcceptedAt: null });
    await submitRequest(actor, submission);
    expect(await orderOf(orderId)).toMatchObject({
      termsVersion: submission.acceptedTerms,
      termsAcceptedAt: expect.any(Date),
    });
  });

  it('S3-P01 S3-F26 bills expedited shipping once, on an invoice of its own', async () => {
    const { orderId, order } = await submittedPerson('citizen', {
      shipping: { ...shipTo, method: 'expedited' },
    });
    expect(order.state).toBe('validating');
    const lines = await db().invoiceLine.findMany({ where: { description: { contains: order.number } } });
    expect(lines).toMatchObject([{ quantity: 1, unitCents: 3_500 }]);
    expect(await db().shipment.findUnique({ where: { orderId } })).toMatchObject({
      method: 'expedited',
      priceCents: 3_500,
    });
  });

  it('S3-R17 replaces a lost token on the same order, once; a revoked thing is left to the holder', async () => {
    const { orderId, actor, caOrderId } = await personInUse(outside, 'citizen');
    const [before] = await db().certificate.findMany({ where: { orderId } });
    await Promise.allSettled([replaceDevice(actor, orderId, 'lost'), replaceDevice(actor, orderId, 'lost')]);
    await runJobs();
    expect((await orderOf(orderId)).state).toBe('reissuing');
    expect((await rowsOf(orderId)).device).toBe('busy ca');
    expect(
      await db().exchange.count({ where: { orderId, path: { endsWith: '/reissue' }, method: 'POST' } }),
    ).toBe(1);
    await setUp(outside, { caOrderId });
    await leavesState(orderId, 'reissuing');
    expect((await orderOf(orderId)).state).toBe('completed');
    const certificates = await db().certificate.findMany({
      where: { orderId },
      orderBy: { createdAt: 'asc' },
    });
    expect(certificates).toHaveLength(2);
    expect(certificates[0]).toMatchObject({ id: before?.id, revokedAt: null });
    expect(certificates[0]?.replacedAt).not.toBeNull();
  });
});

describe('the life of an organisation person’s certificate', () => {
  const person = (given: { firstName: string; email: string }) => ({
    lastName: 'Jansen',
    telephone: '020 555 01 02',
    jobTitle: 'Directeur',
    soleAuthority: true,
    ...given,
  });

  it('S4-R36 S4-R37 sends every representative, and needs the identity of the holder beside theirs', async () => {
    const representative = {
      ...person({ firstName: 'Bea', email: 'bea@voorbeeld.nl' }),
      others: [person({ firstName: 'Cas', email: 'cas@voorbeeld.nl' })],
    };
    const { orderId } = await approvedPerson(outside, 'organisation-person', {
      organisation,
      representative,
    });
    const people = await db().representation.findMany({ where: { orderId }, orderBy: { position: 'asc' } });
    expect(people.map(({ position, holder, approves }) => [position, holder, approves])).toEqual([
      [0, true, false],
      [1, false, true],
      [2, false, true],
    ]);
    expect(Object.keys(await rowsOf(orderId))).toEqual([
      'organisation',
      'authority',
      'identity',
      'approval',
      'device',
    ]);
    const body = (await sentBody('pkio_organisation_person')) as unknown as {
      organization: { contacts: { contact_type: string }[] };
      cs_provisioning_method: string;
    };
    expect(body.cs_provisioning_method).toBe('token');
    const types = body.organization.contacts.map(({ contact_type }) => contact_type);
    expect(types.filter((type) => type === 'verified_contact')).toHaveLength(2);
  });
});

describe('who may not', () => {
  it('S1-F06 a stored person of another account cannot be chosen', async () => {
    const other = await submittedPerson(signing, advocate());
    const { individualId } = await orderOf(other.orderId);
    const request = await makePersonRequest(signing, advocate());
    await saveAnswer(request.actor, {
      orderId: request.orderId,
      question: 'holder',
      answer: { individualId },
    });
    await expect(submitRequest(request.actor, request.submission)).rejects.toMatchObject({
      code: 'invalid_input',
      fields: { 'holder.individualId': 'unknown_person' },
    });
    expect((await readRequest(request.actor, request.orderId)).individuals).toEqual([]);
  });

  it('strangers see no device, and only validation records where one is', async () => {
    const { orderId } = await submittedPerson('citizen');
    const stranger = (await makePersonRequest('citizen')).actor;
    const sales = { ...validation, staffRole: 'sales' } as const;
    const news = { orderId, state: 'sent', reason: 'mail' } as const;
    for (const actor of [stranger, { kind: 'nobody' } as const, validation]) {
      await expect(readDevice(actor, orderId)).rejects.toMatchObject({ code: 'not_found' });
      await expect(confirmReceived(actor, orderId, 'device')).rejects.toMatchObject({ code: 'not_found' });
      await expect(replaceDevice(actor, orderId, 'lost')).rejects.toMatchObject({ code: 'not_found' });
    }
    for (const actor of [stranger, { kind: 'nobody' } as const, sales]) {
      await expect(recordShipment(actor, news)).rejects.toMatchObject({ code: 'forbidden' });
    }
    await expect(readShipment(stranger, orderId)).rejects.toMatchObject({ code: 'forbidden' });
    expect((await readShipment(sales, orderId)).next).toEqual([]);
    expect((await readShipment(validation, orderId)).next).toEqual(['sent', 'delivered', 'lost']);
  });

  it('a device that was not sent cannot be received; staff record what they heard, once', async () => {
    const { orderId, actor } = await submittedPerson('citizen');
    await expect(confirmReceived(actor, orderId, 'device')).rejects.toMatchObject({
      code: 'device_not_sent',
    });
    await expect(
      recordShipment(validation, { orderId, state: 'returned', reason: 'x' }),
    ).rejects.toMatchObject({
      code: 'shipment_state_not_possible',
    });
    const news = {
      orderId,
      state: 'sent',
      carrier: 'PostNL',
      trackingCode: '3S1',
      reason: 'mail of the CA',
    } as const;
    await recordShipment(validation, news);
    await recordShipment(validation, news);
    expect(await readDevice(actor, orderId)).toMatchObject({ state: 'sent', trackingCode: '3S1' });
    expect(await db().auditEntry.count({ where: { objectId: orderId, action: 'device_sent' } })).toBe(1);
  });
});
