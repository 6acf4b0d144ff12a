import type { Tx } from '@/lib/db/client';

/** People of an account who can agree to a revocation that somebody else asked for. */
export function whoCanAgree(tx: Tx, accountId: string, askedBy: string | null) {
  return tx.user.findMany({
    where: {
      accountId,
      role: { in: ['owner', 'requester'] },
      blockedAt: null,
      setUpAt: { not: null },
      ...(askedBy && { id: { not: askedBy } }),
    },
    orderBy: { createdAt: 'asc' },
  });
}

/**
 * Whether a second person must agree first. An account that wants it but has nobody else left is not held up: a
 * certificate that cannot be revoked is worse than one that was revoked by a single person.
 */
export async function needsSecond(
  tx: Tx,
  account: { id: string; revokeNeedsTwo: boolean },
  askedBy: string | null,
): Promise<boolean> {
  return account.revokeNeedsTwo && (await whoCanAgree(tx, account.id, askedBy)).length > 0;
}
