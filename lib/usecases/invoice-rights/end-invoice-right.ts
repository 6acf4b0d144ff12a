import { now } from '@/lib/base/clock';
import { transaction } from '@/lib/db/transaction';
import { canAllowInvoice } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { recordAudit } from '../audit/record-audit';
import { knownId } from '../known-id';
import { needReason } from '../staff/need-reason';
import { finishInvoiceWork, lockCurrentRight } from './current-right';
import { tellAccount } from './tell-account';

interface Ending {
  accountId: string;
  /** The customer reads it. */
  reason: string;
}

/**
 * Says no to a wish to pay on invoice, also to what a colleague proposed. The customer may ask again. Throws
 * `forbidden`, `not_found` when nothing is asked, and `invalid_input` without a reason.
 */
export async function refuseInvoiceRight(actor: Actor, { accountId, reason }: Ending): Promise<void> {
  await end(actor, { accountId, reason }, 'refused');
}

/**
 * Takes leave to pay on invoice back; invoices that were sent stay due as they are. Throws `forbidden`, `not_found`
 * when it is not granted, and `invalid_input` without a reason.
 */
export async function withdrawInvoiceRight(actor: Actor, { accountId, reason }: Ending): Promise<void> {
  await end(actor, { accountId, reason }, 'withdrawn');
}

const endings = {
  refused: { from: ['asked', 'proposed'], action: 'refuse_invoice_right', template: 'invoice_right_refused' },
  withdrawn: { from: ['granted'], action: 'withdraw_invoice_right', template: 'invoice_right_withdrawn' },
} as const;

async function end(actor: Actor, ending: Ending, state: 'refused' | 'withdrawn'): Promise<void> {
  if (actor.kind !== 'staff' || !canAllowInvoice(actor)) throw new Problem('forbidden');
  const reason = needReason(ending.reason);
  const accountId = knownId(ending.accountId);
  const { from, action, template } = endings[state];
  await transaction(async (tx) => {
    const right = await lockCurrentRight(tx, accountId);
    const fits: readonly string[] = from;
    if (!right || !fits.includes(right.state)) throw new Problem('not_found');
    const at = now();
    // Who ends it stands in the audit trail: the row keeps who proposed and who granted, two different people.
    await tx.invoiceRight.update({ where: { id: right.id }, data: { state, reason, decidedAt: at } });
    await finishInvoiceWork(tx, actor, accountId, reason, at);
    await tellAccount(tx, accountId, `${template}:${right.id}`, () => ({ template, data: { reason } }));
    await recordAudit(tx, { actor, action, objectKind: 'account', objectId: accountId, reason, at });
  });
}
