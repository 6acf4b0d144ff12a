import { now } from '@/lib/base/clock';
import { log } from '@/lib/base/log';
import { db, type Tx } from '@/lib/db/client';
import type { AccountWhereInput } from '@/lib/db/generated/models';
import { transaction } from '@/lib/db/transaction';
import { system } from '@/lib/domain/account/actor';
import { keepSince } from '@/lib/domain/account/retention';
import { recordAudit } from '../audit/record-audit';

/** Accounts per round; the next night takes the rest. */
const bound = 200;

/**
 * Whoever signed up or went to pay and never came back: nobody of the account finished the set-up, every link to it is
 * long over, nothing was ever paid or is being paid, and nobody has work with it. Anything else keeps an account.
 */
function abandoned(at: Date): AccountWhereInput {
  const since = keepSince('abandoned_sign_up', at);
  return {
    createdAt: { lt: since },
    users: { every: { setUpAt: null, links: { none: { expiresAt: { gte: since } } } } },
    purchases: {
      every: {
        state: { in: ['open', 'canceled'] },
        payments: { every: { state: { in: ['failed', 'canceled', 'expired'] } } },
        invoices: { none: {} },
        subscriptions: { none: {} },
      },
    },
    subscriptions: { none: {} },
    invoices: { none: {} },
    invoiceRights: { none: {} },
    activations: { none: {} },
    mandates: { none: {} },
    orders: { none: {} },
    quotes: { none: {} },
    invitations: { none: {} },
    workItems: { none: {} },
  };
}

/**
 * Removes sign-ups that were never finished, with what was typed in them, and keeps one line in the audit trail for each.
 * What would still belong to a removed account stops its removal in the database, and with it nothing but that one. Safe
 * to repeat; says how many went.
 */
export async function removeAbandoned(at: Date = now()): Promise<number> {
  const found = await db().account.findMany({
    where: abandoned(at),
    select: { id: true },
    orderBy: { createdAt: 'asc' },
    take: bound,
  });
  let removed = 0;
  for (const { id } of found) {
    const gone = await transaction((tx) => remove(tx, id, at)).catch((cause: unknown) => {
      log.error('remove_abandoned', { accountId: id, cause });
      return false;
    });
    if (gone) removed += 1;
  }
  return removed;
}

async function remove(tx: Tx, id: string, at: Date): Promise<boolean> {
  // Whoever begins to pay just now takes the same lock, and is then no longer abandoned.
  await tx.$queryRaw`SELECT 1 FROM "Purchase" WHERE "accountId" = ${id}::uuid FOR UPDATE`;
  if (!(await tx.account.findFirst({ where: { id, ...abandoned(at) } }))) return false;
  await tx.payment.deleteMany({ where: { purchase: { accountId: id } } });
  await tx.purchase.deleteMany({ where: { accountId: id } });
  await tx.link.deleteMany({ where: { user: { accountId: id } } });
  // What was sent stays in the ledger, without its person; what still waits would lead nowhere.
  await tx.mail.deleteMany({ where: { state: 'queued', user: { accountId: id } } });
  await tx.user.deleteMany({ where: { accountId: id } });
  await tx.account.delete({ where: { id } });
  const subject = { action: 'remove_abandoned_account', objectKind: 'account', objectId: id, accountId: id };
  await recordAudit(tx, { actor: system('remove-abandoned'), ...subject, at });
  return true;
}
