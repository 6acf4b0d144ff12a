import type { Tx } from '@/lib/db/client';
import type { CheckKind } from '@/lib/domain/checks/check-kinds';
import { Problem } from '@/lib/domain/problem';

interface Judged {
  readonly recordedAt: Date | null;
  readonly askedAt: Date | null;
  readonly answeredAt: Date | null;
}

/** What our people did last about a check, in a word that a page remembers and sends back with the next act. */
export function checkMark(check: Judged | undefined): string {
  const { recordedAt, askedAt, answeredAt } = check ?? {};
  return [recordedAt, askedAt, answeredAt].map((at) => at?.getTime() ?? 0).join('.');
}

/**
 * The order of a check, locked, with the check as it is stored. Throws `not_found`, `check_not_recordable` when the order
 * is not being validated, and `conflict` when something happened to the check since the page that acts was made: two
 * employees never judge over each other without seeing it.
 */
export async function lockedCheck(tx: Tx, orderId: string, kind: CheckKind, mark: string | undefined) {
  await tx.$queryRaw`SELECT 1 FROM "CertificateOrder" WHERE "id" = ${orderId}::uuid FOR UPDATE`;
  const order = await tx.certificateOrder.findUnique({
    where: { id: orderId },
    include: { checks: { where: { kind } } },
  });
  if (!order) throw new Problem('not_found');
  if (order.state !== 'validating') throw new Problem('check_not_recordable');
  const [check] = order.checks;
  const changed = mark !== undefined && mark !== checkMark(check);
  return { order, check, changed };
}
