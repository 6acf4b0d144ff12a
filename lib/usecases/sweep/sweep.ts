import { now } from '@/lib/base/clock';
import { db, type Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { system } from '@/lib/domain/account/actor';
import { readAgainAtOnce } from '@/lib/domain/ca/freshness';
import { enqueue } from '@/lib/jobs/enqueue';
import type { JobName } from '@/lib/jobs/jobs';
import { forgetAnswers } from '../api-keys/answer-once';
import { followDuplicatesAgain } from '../duplicates/follow-again';
import { runLateAgain, watchRounds } from '../health/last-run';
import { moveOrder } from '../orders/move-order';
import { applyProductChanges } from '../products/change-product';
import { lookAtAddressesAgain } from '../watch/look-at-address';
import { forgetSecrets } from '../webhooks/change-endpoint';
import { deliverAgain } from '../webhooks/deliver';

const actor = system('sweep');
const minute = 60_000;
/** At most this many per kind and round; the next round takes the rest. */
const bound = 200;

/** A call to the CA that got no answer within this time was lost together with its worker. */
const lostAfter = 3 * minute;

/**
 * The bounded sweep: asks again for whatever should have moved by now. Every job it adds is safe to run twice; a job
 * that is waiting already is only brought forward. It runs every minute and makes up for lost jobs, killed workers and
 * webhooks that never came.
 */
export async function sweep(): Promise<void> {
  const at = now();
  const ago = (time: number) => new Date(at.getTime() - time);
  await doubtLostCalls(ago(lostAfter));
  await again('submit-to-ca', { state: 'submitting', sentToCaAt: null, stateSince: { lt: ago(minute) } });
  await again('look-up-at-ca', { state: 'unconfirmed', stateSince: { lt: ago(minute) } });
  await again('reissue-at-ca', { state: 'reissuing', sentToCaAt: null, stateSince: { lt: ago(minute) } });
  await again('start-identity', {
    state: 'validating',
    representations: { some: { identityState: 'none', wrongPersonAt: null } },
    stateSince: { lt: ago(minute) },
  });
  await again('refresh-identity', {
    state: 'validating',
    representations: {
      some: {
        identityState: { in: ['sent', 'started', 'submitted', 'failed'] },
        identityId: { not: null },
        identityChangedAt: { lt: ago(minute) },
        wrongPersonAt: null,
        consentWithdrawnAt: null,
      },
    },
  });
  await readAgain(at);
  await followDuplicatesAgain(at);
  await revokeAgain(ago(minute), ago(lostAfter));
  await sendMailAgain(ago(2 * minute));
  await checkPaymentsAgain(ago(2 * minute));
  await applyProductChanges();
  await deliverAgain(at);
  await lookAtAddressesAgain(at);
  await runLateAgain(at);
  await watchRounds(at);
  await forgetAnswers(at);
  await forgetSecrets(at);
}

/**
 * Orders that nobody has said anything of for long, those that wait longest first. Few at a time: the calls are for
 * what has changed.
 */
async function readAgain(at: Date): Promise<void> {
  const orders = await db().certificateOrder.findMany({
    where: {
      state: { in: ['validating', 'reissuing'] },
      OR: [
        { caReadAgainAt: null, stateSince: { lt: new Date(at.getTime() - minute) } },
        { caReadAgainAt: { lt: at } },
      ],
    },
    select: { id: true },
    orderBy: { caReadAgainAt: { sort: 'asc', nulls: 'first' } },
    take: readAgainAtOnce,
  });
  for (const { id } of orders)
    await enqueue(db(), 'refresh-order', { orderId: id }, { key: `refresh-order:${id}` });
}

type OrderJob = Extract<
  JobName,
  'submit-to-ca' | 'look-up-at-ca' | 'reissue-at-ca' | 'start-identity' | 'refresh-identity'
>;
type OrderFilter = NonNullable<Parameters<Tx['certificateOrder']['findMany']>[0]>['where'];

async function again(job: OrderJob, where: OrderFilter): Promise<void> {
  const orders = await db().certificateOrder.findMany({
    where,
    select: { id: true },
    orderBy: { stateSince: 'asc' },
    take: bound,
  });
  for (const { id } of orders) await enqueue(db(), job, { orderId: id }, { key: `${job}:${id}` });
}

/** An intent without an answer means that the worker died in the call: the order may exist, so it is looked up. */
async function doubtLostCalls(before: Date): Promise<void> {
  const orders = await db().certificateOrder.findMany({
    where: { state: 'submitting', sentToCaAt: { lt: before } },
    take: bound,
  });
  for (const order of orders) await transaction((tx) => moveOrder(tx, order, 'doubt', actor, now()));
}

/** A revocation that was agreed and is not done: waiting to go out, or sent by a worker that then died. */
async function revokeAgain(waiting: Date, lost: Date): Promise<void> {
  const revocations = await db().revocation.findMany({
    where: {
      state: 'agreed',
      OR: [{ sentToCaAt: null, agreedAt: { lt: waiting } }, { sentToCaAt: { lt: lost } }],
    },
    select: { id: true },
    orderBy: { askedAt: 'asc' },
    take: bound,
  });
  for (const { id } of revocations) {
    await enqueue(db(), 'revoke-at-ca', { revocationId: id }, { key: `revoke-at-ca:${id}` });
  }
}

async function sendMailAgain(before: Date): Promise<void> {
  const mails = await db().mail.findMany({
    where: { state: 'queued', queuedAt: { lt: before } },
    select: { id: true },
    take: bound,
  });
  for (const { id } of mails) await enqueue(db(), 'send-mail', { mailId: id }, { key: `send-mail:${id}` });
}

async function checkPaymentsAgain(before: Date): Promise<void> {
  const payments = await db().payment.findMany({
    where: { state: { in: ['intended', 'open', 'pending'] }, createdAt: { lt: before } },
    select: { id: true },
    take: bound,
  });
  for (const { id } of payments) {
    await enqueue(db(), 'check-payment', { paymentId: id }, { key: `check-payment:${id}` });
  }
}
