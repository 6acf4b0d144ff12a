import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { activeOwners } from '../members/parts/owners-act';

/**
 * Who stands as applicant of a request, gets its mails and collects its certificate: whoever begins it. For a program
 * that is who made its key, while they may still request; else the longest owner of the account. Throws `not_found`
 * when there is nobody.
 */
export async function applicantFor(tx: Tx, actor: Actor): Promise<string> {
  if (actor.kind === 'user') return actor.userId;
  if (actor.kind !== 'program') throw new Problem('not_found');
  const { apiKeyId: id, accountId } = actor;
  const { createdBy } = await tx.apiKey.findUniqueOrThrow({ where: { id } });
  const maker = await tx.user.findFirst({
    where: { id: createdBy, accountId, role: { in: ['owner', 'requester'] }, blockedAt: null },
  });
  const [owner] = maker ? [maker] : await activeOwners(tx, accountId);
  if (!owner) throw new Problem('not_found');
  return owner.id;
}
