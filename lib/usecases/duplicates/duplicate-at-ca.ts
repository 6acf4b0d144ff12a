import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import type { Reissued } from '@/lib/digicert/certificates';
import { CaError } from '@/lib/digicert/errors';
import { caForOrder } from '../orders/ca-for-order';
import { followDuplicates } from './follow-duplicates';
import { refuseDuplicate } from './refuse-duplicate';

/** No call to the CA takes longer than this. */
const longestCall = 2 * 60_000;

/**
 * Asks the CA for a further certificate, exactly once: the intent is recorded first. A lost answer, also that of a worker
 * that died, is looked up in the CA's own list by the public key and never sent again blindly. While the CA makes a
 * reissue of the order it takes no other wish: that is waited for.
 */
export async function duplicateAtCa(duplicateId: string): Promise<void> {
  const duplicate = await load(duplicateId);
  if (!duplicate || duplicate.state === 'issued' || duplicate.state === 'refused') return;
  if (duplicate.state !== 'asked') return followDuplicates(duplicate.orderId);
  if (duplicate.sentToCaAt) {
    // Another worker may still be in the call.
    if (now().getTime() - duplicate.sentToCaAt.getTime() < longestCall) return;
    await doubt(duplicateId);
    return followDuplicates(duplicate.orderId);
  }
  if (duplicate.order.state === 'reissuing') return;
  const { count } = await db().duplicate.updateMany({
    where: { id: duplicateId, state: 'asked', sentToCaAt: null },
    data: { sentToCaAt: now() },
  });
  if (count === 1 && (await send(duplicate))) await followDuplicates(duplicate.orderId);
}

const load = (id: string) => db().duplicate.findUnique({ where: { id }, include: { order: true } });
type Loaded = NonNullable<Awaited<ReturnType<typeof load>>>;

const doubt = (id: string) =>
  db().duplicate.updateMany({ where: { id, state: 'asked' }, data: { state: 'unclear' } });

/** True when the CA has it, or may have it. */
async function send({ id, csr, order }: Loaded): Promise<boolean> {
  try {
    const ca = caForOrder(order.id);
    await recordSent(
      id,
      await ca.duplicate(order.caOrderId ?? '', { csr, commonName: order.commonName ?? '' }),
    );
    return true;
  } catch (error) {
    if (!(error instanceof CaError)) throw error;
    if (error.kind === 'unavailable') {
      await db().duplicate.updateMany({ where: { id, state: 'asked' }, data: { sentToCaAt: null } });
      throw error;
    }
    if (error.kind === 'unknown') await doubt(id);
    else await refuseDuplicate(id, error.problems.map(({ message }) => message).join(' '));
    return error.kind === 'unknown';
  }
}

const recordSent = (id: string, { certificateId = null, requestToApprove = null }: Nullable<Reissued>) =>
  db().duplicate.updateMany({
    where: { id, state: 'asked' },
    data: { state: 'sent', caCertificateId: certificateId, caRequestId: requestToApprove },
  });

type Nullable<T> = { [K in keyof T]?: T[K] | null };
