import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { CaError } from '@/lib/digicert/errors';
import { system } from '@/lib/domain/account/actor';
import { type RevocationReason, WAITS_FOR_REISSUE_MINUTES } from '@/lib/domain/revocation/reasons';
import { enqueue } from '@/lib/jobs/enqueue';
import { caForOrder } from '../orders/ca-for-order';
import { raiseWorkItem } from '../staff/raise-work-item';
import { recordHappening } from './record-happening';
import { recordRevoked } from './record-revoked';
import { mailRevocationRefused } from './revocation-mails';

const actor = system('revoke-at-ca');
const minute = 60_000;
/** No call to the CA takes longer than this. */
const longestCall = 2 * minute;

/** The CA's words for our reasons (API reference 3.10). */
const caReasons = {
  unspecified: 'unspecified',
  key_compromise: 'keyCompromise',
  affiliation_changed: 'affiliationChanged',
  superseded: 'superseded',
  cessation_of_operation: 'cessationOfOperation',
} as const satisfies Record<RevocationReason, string>;

/**
 * Has the CA revoke a certificate, exactly once: the intent is recorded first. An unreachable CA is asked again, a lost
 * answer is looked up and never sent again blindly, a refusal goes to our own people. While the CA makes a new
 * certificate on the order it cannot revoke: that is waited for, for an hour, and then the new one is called off.
 */
export async function revokeAtCa(revocationId: string): Promise<void> {
  const revocation = await load(revocationId);
  if (revocation?.state !== 'agreed') return;
  if (revocation.sentToCaAt) return lookUpLater(revocation, revocation.sentToCaAt);
  if (!(await reissueIsOver(revocation))) return;
  const { count } = await db().revocation.updateMany({
    where: { id: revocationId, state: 'agreed', sentToCaAt: null },
    data: { sentToCaAt: now() },
  });
  if (count === 1) await send(revocation);
}

const load = (id: string) =>
  db().revocation.findUnique({ where: { id }, include: { order: true, certificate: true } });

type Loaded = NonNullable<Awaited<ReturnType<typeof load>>>;

async function send(revocation: Loaded): Promise<void> {
  const { id, certificate, order, reason } = revocation;
  const ca = caForOrder(order.id);
  const comment = `Asked for by the customer on order ${order.number}`;
  try {
    const answer = await ca.revoke(certificate.caCertificateId, caReasons[reason], comment);
    if (answer.state === 'waiting' && answer.requestToApprove) {
      await db().revocation.update({ where: { id }, data: { caRequestId: answer.requestToApprove } });
      await ca.approveRequest(answer.requestToApprove);
    }
  } catch (error) {
    if (!(error instanceof CaError)) throw error;
    if (error.kind === 'refused') return refused(revocation, error);
    if (error.kind === 'unknown') return lookUp(revocation);
    await forgetIntent(id);
    throw error;
  }
  await transaction((tx) => recordRevoked(tx, certificate.id, actor, now()));
}

const forgetIntent = (id: string) =>
  db().revocation.updateMany({ where: { id, state: 'agreed' }, data: { sentToCaAt: null } });

/** An intent without an answer: another worker may still be in the call, or it died there. */
async function lookUpLater(revocation: Loaded, sentAt: Date): Promise<void> {
  const since = now().getTime() - sentAt.getTime();
  if (since >= longestCall) await lookUp(revocation);
  else await again(revocation.id, longestCall - since);
}

/** What became of a call whose answer was lost: the CA's own list of certificates tells. */
async function lookUp(revocation: Loaded): Promise<void> {
  const { id, certificate, order, caRequestId } = revocation;
  const ca = caForOrder(order.id);
  const status = await ca.certificateStatus(order.caOrderId ?? '', certificate.caCertificateId);
  if (status === 'revoked') {
    await transaction((tx) => recordRevoked(tx, certificate.id, actor, now()));
    return;
  }
  if (caRequestId) {
    await ca.approveRequest(caRequestId);
    await again(id, minute);
    return;
  }
  await forgetIntent(id);
  await again(id);
}

const again = (revocationId: string, pause = 0) =>
  transaction((tx) =>
    enqueue(
      tx,
      'revoke-at-ca',
      { revocationId },
      { key: `revoke-at-ca:${revocationId}:again`, runAt: new Date(now().getTime() + pause) },
    ),
  );

/** False while the CA still makes a new certificate on this order; after the set time that is called off. */
async function reissueIsOver({ id, order, agreedAt, askedAt }: Loaded): Promise<boolean> {
  if (order.state !== 'reissuing') return true;
  const waited = now().getTime() - (agreedAt ?? askedAt).getTime();
  if (waited < WAITS_FOR_REISSUE_MINUTES * minute) {
    await again(id, minute);
    return false;
  }
  const ca = caForOrder(order.id);
  const { rawStatus } = await ca.orderInfo(order.caOrderId ?? '');
  if (rawStatus === 'reissue_pending')
    await ca.cancel(order.caOrderId ?? '', 'The certificate must be revoked');
  return true;
}

/** The CA said no: done already counts as done; anything else is looked at by a person, within hours. */
async function refused(revocation: Loaded, error: CaError): Promise<void> {
  const { id, certificate, order } = revocation;
  const status = await caForOrder(order.id).certificateStatus(
    order.caOrderId ?? '',
    certificate.caCertificateId,
  );
  await transaction(async (tx) => {
    if (status === 'revoked') return recordRevoked(tx, certificate.id, actor, now());
    const caMessage = error.problems.map(({ message }) => message).join(' ');
    await tx.revocation.updateMany({ where: { id, state: 'agreed' }, data: { state: 'refused', caMessage } });
    const { id: orderId } = order;
    await recordHappening(tx, { orderId, name: 'revocation_refused', actor, at: now() });
    const params = { about: 'revocation_refused', message: error.message } as const;
    await raiseWorkItem(tx, { kind: 'ca_unclear', orderId, params, dedupeKey: `revocation:${id}` });
    await mailRevocationRefused(tx, id);
  });
}
