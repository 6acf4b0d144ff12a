import type { Tx } from '@/lib/db/client';
import { enqueue } from '@/lib/jobs/enqueue';

/** Asks the worker to deliver, one at a time per endpoint: a slow receiver holds up nobody but itself. */
export function enqueueDelivery(
  tx: Pick<Tx, '$executeRaw'>,
  { id, endpointId }: { id: string; endpointId: string },
  runAt?: Date,
): Promise<void> {
  return enqueue(
    tx,
    'deliver-webhook',
    { deliveryId: id },
    { key: `deliver-webhook:${id}`, queue: `webhook:${endpointId}`, ...(runAt && { runAt }) },
  );
}
