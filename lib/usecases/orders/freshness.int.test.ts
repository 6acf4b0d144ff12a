import { afterAll, beforeAll, expect, it } from 'vitest';
import { env } from '@/lib/base/env';
import { db } from '@/lib/db/client';
import { decideApproval } from '../approval/decide-approval';
import { refreshIdentity } from '../identity/refresh-identity';
import { sweep } from '../sweep/sweep';
import { followOrganisations } from './follow-organisations';
import { followStatusChanges } from './follow-status-changes';
import { type Outside, orderOf, runJobs, startOutside } from './orders.fixture';
import { readOrderPulse } from './read-order-pulse';
import { receiveCaWebhook } from './receive-ca-webhook';
import { linkTo, submitted } from './stages.fixture';

let outside: Outside;
beforeAll(async () => {
  outside = await startOutside();
}, 120_000);
afterAll(() => outside.close());

interface Asked {
  at: string;
  method: string;
  path: string;
  query: string;
}

/** What the CA was asked, but for the lists that serve all orders at once. */
async function ownCalls(): Promise<string[]> {
  const { requests } = (await outside.caDesk('GET', '/requests')) as { requests: Asked[] };
  return requests
    .filter(
      ({ path, query }) => !path.endsWith('/status-changes') && !`${query}`.includes('include_validation'),
    )
    .map(({ method, path }) => `${method} ${path}`);
}

/** All that runs by itself, and what it brings about. */
async function round(): Promise<void> {
  await sweep();
  await followStatusChanges();
  await followOrganisations();
  await runJobs();
}

const tell = (event: string, data: object) =>
  receiveCaWebhook(env().DIGICERT_WEBHOOK_SECRET, { event, data }).then(runJobs);

/** Follows until it has happened: the CA's own work goes on a moment later. */
async function until(happened: () => Promise<boolean>, meanwhile: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; tries < 100 && !(await happened()); tries += 1) await meanwhile();
  expect(await happened()).toBe(true);
}

const stateAtCa = async (caOrderId: string) =>
  ((await outside.caDesk('GET', `/api/orders/${caOrderId}`)) as { status: string }).status;

it('without a webhook, the CA’s lists tell of a check that passed and of the certificate, each once', async () => {
  const { orderId, caOrderId, identityId, representationId } = await submitted();
  await outside.identify(identityId, { result: 'passed' });
  await refreshIdentity(orderId);
  await round();
  for (const check of ['organization', 'register', 'domain']) {
    await outside.caDesk('POST', `/api/orders/${caOrderId}/checks/${check}`, { result: 'passed' });
  }
  const row = async () =>
    (await db().orderCheck.findFirstOrThrow({ where: { orderId, kind: 'organisation' } })).state;
  expect(await row()).not.toBe('passed');
  await round();
  expect(await row()).toBe('passed');
  await decideApproval(linkTo(representationId, 'approve_order'), { decision: 'approved' });
  await runJobs();
  await until(async () => (await stateAtCa(caOrderId)) === 'issued', runJobs);
  await round();
  expect((await orderOf(orderId)).state).toBe('issued');
  const before = (await ownCalls()).length;
  await round();
  await round();
  expect(await ownCalls()).toHaveLength(before);
});

it('asks the CA at most eight times in the life of an ordinary order', async () => {
  const before = (await ownCalls()).length;
  const { orderId, caOrderId, identityId, representationId } = await submitted();
  await round();
  await outside.identify(identityId, { result: 'passed' });
  await refreshIdentity(orderId);
  await round();
  for (const check of ['organization', 'register']) {
    await outside.caDesk('POST', `/api/orders/${caOrderId}/checks/${check}`, { result: 'passed' });
  }
  await tell('organization_validated', { organization_id: await organisationAtCa(orderId) });
  await round();
  await outside.caDesk('POST', `/api/orders/${caOrderId}/checks/domain`, { result: 'passed' });
  await tell('domain_validated', { order_id: Number(caOrderId) });
  await round();
  await decideApproval(linkTo(representationId, 'approve_order'), { decision: 'approved' });
  await round();
  await until(async () => (await stateAtCa(caOrderId)) === 'issued', runJobs);
  await tell('certificate_issued', { order_id: Number(caOrderId), certificate_id: 1 });
  await round();
  await round();
  expect((await orderOf(orderId)).state).toBe('issued');
  const calls = (await ownCalls()).slice(0, (await ownCalls()).length - before);
  expect(calls.length, calls.join('\n')).toBeLessThanOrEqual(8);
});

it('without a webhook or a list that tells, an open page has its checks read within five minutes', async () => {
  const { orderId, caOrderId, actor } = await submitted();
  await round();
  await outside.caDesk('POST', `/api/orders/${caOrderId}/checks/domain`, { result: 'passed' });
  const look = () => readOrderPulse(actor, orderId, { stamp: null, version: null });
  const row = async () =>
    (await db().orderCheck.findFirstOrThrow({ where: { orderId, kind: 'domain' } })).state;
  await look();
  await round();
  expect(await row()).not.toBe('passed');
  const fourMinutesAgo = new Date(Date.now() - 4 * 60_000);
  await db().certificateOrder.update({ where: { id: orderId }, data: { caCheckedAt: fourMinutesAgo } });
  await round();
  expect(await row()).not.toBe('passed');
  await look();
  await round();
  expect(await row()).toBe('passed');
});

async function organisationAtCa(orderId: string): Promise<number> {
  const { organisationId } = await orderOf(orderId);
  const found = await db().organisation.findUniqueOrThrow({ where: { id: organisationId ?? '' } });
  return Number(found.caOrganisationId);
}
