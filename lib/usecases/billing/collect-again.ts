import { db } from '@/lib/db/client';
import { enqueue } from '@/lib/jobs/enqueue';
import { payments } from '@/lib/payments/payments';

const bound = 200;

/** Makes up for collections whose job was lost, and follows mandates that the bank had still to confirm. */
export async function collectAgain(): Promise<void> {
  const uncollected = await db().invoice.findMany({
    where: {
      kind: 'renewal',
      paidAt: null,
      creditedAt: null,
      chaseStage: 0,
      payments: { none: {} },
      account: { renewalBy: 'mandate' },
    },
    select: { id: true },
    take: bound,
  });
  for (const { id } of uncollected) {
    await enqueue(db(), 'collect-invoice', { invoiceId: id }, { key: `collect-invoice:${id}` });
  }
  await followMandates();
}

async function followMandates(): Promise<void> {
  const pending = await db().mandate.findMany({
    where: { state: 'pending', revokedAt: null },
    include: { account: true },
    take: bound,
  });
  for (const { id, providerId, account } of pending) {
    if (!account.paymentCustomerId) continue;
    const { state } = await payments().getMandate(account.paymentCustomerId, providerId);
    await db().mandate.update({ where: { id }, data: { state } });
  }
}
