import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { env } from '@/lib/base/env';
import { db } from '@/lib/db/client';
import { digicert } from '@/lib/digicert/digicert';
import { lookUpAtCa } from '../orders/look-up-at-ca';
import { type Outside, orderOf, runJobs, startOutside } from '../orders/orders.fixture';
import { refreshOrder } from '../orders/refresh-order';
import { submitToCa } from '../orders/submit-to-ca';
import { submitRequest } from '../requests/submit-request';
import { askRevocation } from '../revocation/ask-revocation';
import {
  currentCertificate,
  fresh,
  asked as revocationsAsked,
  revoke,
} from '../revocation/revocation.fixture';
import { replaceDevice } from '../shipments/replace-device';
import { makePersonRequest, organisation, personInUse, submittedPerson } from './individuals.fixture';

let outside: Outside;
beforeAll(async () => {
  outside = await startOutside();
}, 120_000);
afterEach(() => outside.caDesk('DELETE', '/knobs'));
afterAll(() => outside.close());

const badDay = (knobs: Record<string, unknown>) => outside.caDesk('PUT', '/knobs', knobs);
const representative = {
  firstName: 'Bea',
  lastName: 'Jansen',
  email: 'bea@voorbeeld.nl',
  telephone: '020 555 01 02',
  jobTitle: 'Directeur',
  soleAuthority: true,
};

const organisationOf = (orderId: string) =>
  db().organisation.findFirstOrThrow({ where: { orders: { some: { id: orderId } } } });

/** Submitted; everything that is read before the order goes out is known, so that the order meets the bad day. */
async function aboutToBeSent() {
  const request = await makePersonRequest('citizen');
  await submitRequest(request.actor, request.submission);
  await digicert().referenceFieldId();
  return request;
}

const atCa = async () =>
  ((await outside.caDesk('GET', '/api/orders')) as { orders: unknown[] }).orders.length;

describe('a person’s order on a bad day of the CA', () => {
  it.each([
    ['no answer in time', { timeOutAfterOrder: 1, timeOutMs: 50 }],
    ['a connection lost after it was made', { connectionResetAfter: 1 }],
  ])('with %s is looked up by our reference, and made once', async (_, knobs) => {
    const { orderId } = await aboutToBeSent();
    const before = await atCa();
    await badDay(knobs);
    await submitToCa(orderId);
    expect((await orderOf(orderId)).state).toBe('unconfirmed');
    await lookUpAtCa(orderId);
    expect((await orderOf(orderId)).state).toBe('validating');
    expect(await atCa()).toBe(before + 1);
  });

  it('whose replacement of the token got no answer is looked up, and replaced once', async () => {
    const { actor, orderId } = await personInUse(outside, 'citizen');
    await replaceDevice(actor, orderId, 'lost');
    await badDay({ connectionResetAfter: 1 });
    await runJobs();
    await outside.caDesk('DELETE', '/knobs');
    await runJobs();
    const sent = { orderId, path: { endsWith: '/reissue' }, method: 'POST' };
    expect(await db().exchange.count({ where: sent })).toBe(1);
    expect((await orderOf(orderId)).state).toBe('reissuing');
  });
});

describe('revoking a person’s certificate', () => {
  const wish = async (orderId: string) => ({
    orderId,
    certificateId: (await currentCertificate(orderId)).id,
    situation: 'stolen' as const,
    comment: '',
  });

  it('ends the order and the certificate, and the answer may be lost on the way', async () => {
    const { actor, orderId } = await personInUse(outside, 'citizen');
    await badDay({ connectionResetAfter: 1 });
    await revoke(await fresh(actor), await wish(orderId));
    expect((await orderOf(orderId)).state).toBe('revoked');
    expect((await currentCertificate(orderId)).revokedAt).toEqual(expect.any(Date));
    expect(await revocationsAsked(orderId)).toBe(1);
    await expect(replaceDevice(actor, orderId, 'lost')).rejects.toMatchObject({
      code: 'reissue_not_possible',
    });
  });

  it('by the CA itself is followed', async () => {
    const { actor, orderId, caOrderId } = await personInUse(outside, 'citizen');
    await outside.caDesk('POST', `/api/orders/${caOrderId}/revoke`, { reason: 'keyCompromise' });
    await refreshOrder(orderId);
    expect((await orderOf(orderId)).state).toBe('revoked');
    await expect(askRevocation(await fresh(actor), await wish(orderId))).rejects.toMatchObject({
      name: 'Problem',
    });
  });
});

describe('an organisation that the CA has already', () => {
  const bodies = async () => {
    const { requests } = (await outside.caDesk('GET', '/requests')) as {
      requests: { method: string; path: string; body: string }[];
    };
    return requests
      .filter(({ method, path }) => method === 'POST' && path.endsWith('/pkio_organisation_person'))
      .map(({ body }) => JSON.parse(body) as { organization: Record<string, unknown> });
  };

  it('S4-R33 is named by its id, also when another customer orders for it', async () => {
    const first = await submittedPerson('organisation-person', { organisation, representative });
    const second = await submittedPerson('organisation-person', { organisation, representative });
    const [here, there] = await Promise.all([first, second].map(({ orderId }) => organisationOf(orderId)));
    expect(here?.id).not.toBe(there?.id);
    expect((await bodies()).map(({ organization }) => organization.id)[0]).toBe(
      Number(here?.caOrganisationId),
    );
  });

  it('S4-R32 that is put away is made anew only when the applicant, asked, says that it is another one', async () => {
    const answers = { organisation, representative };
    const first = await submittedPerson('organisation-person', answers);
    const { caOrganisationId } = await organisationOf(first.orderId);
    await outside.caDesk('DELETE', '/requests');
    await fetch(`${env().DIGICERT_BASE_URL}/organization/${caOrganisationId}/deactivate`, {
      method: 'PUT',
      headers: { 'X-DC-DEVKEY': env().DIGICERT_API_KEY },
    });

    const { actor, orderId, submission } = await makePersonRequest('organisation-person', answers);
    // Said before anybody asked, it is not heard.
    await submitRequest(actor, { ...submission, anotherOrganisation: true });
    await runJobs();
    expect(await orderOf(orderId)).toMatchObject({ state: 'returned', problem: 'ca_organisation_known' });
    await submitRequest(actor, submission);
    await runJobs();
    expect(await orderOf(orderId)).toMatchObject({ state: 'returned', problem: 'ca_organisation_known' });
    await submitRequest(actor, { ...submission, anotherOrganisation: true });
    await runJobs();
    expect((await orderOf(orderId)).state).toBe('validating');
    expect((await bodies()).map(({ organization }) => organization.skip_duplicate_org_check)).toEqual([
      true,
      undefined,
      undefined,
    ]);
    expect((await organisationOf(orderId)).caOrganisationId).not.toBe(caOrganisationId);
  });
});
