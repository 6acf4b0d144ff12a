import { log } from '@/lib/base/log';
import { endSubscriptions } from '../subscriptions/end-subscriptions';
import { announceRenewals } from './announce-renewals';
import { chaseInvoices } from './chase-invoice';
import { checkVatAgain } from './check-vat-again';
import { collectAgain } from './collect-again';
import { renewSubscriptions } from './renew-subscriptions';

/**
 * What the money needs every hour: stopped subscriptions end before bills are made, yearly bills are announced, made,
 * collected and chased, VAT numbers that could not be checked are asked for again. Each part is safe to repeat and goes
 * on when another one fails; then the job fails, so that it is seen and tried again.
 */
export async function billingRound(): Promise<void> {
  const parts = {
    endSubscriptions,
    announceRenewals,
    renewSubscriptions,
    collectAgain,
    chaseInvoices,
    checkVatAgain,
  };
  const failed: string[] = [];
  for (const [name, run] of Object.entries(parts)) {
    await run().catch((cause: unknown) => {
      log.error('billing_round', { part: name, cause });
      failed.push(name);
    });
  }
  if (failed.length > 0) throw new Error(`billing round: ${failed.join(', ')} failed`);
}
