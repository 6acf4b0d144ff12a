import { now } from '@/lib/base/clock';
import type { Tx } from '@/lib/db/client';
import { isDuplicate, transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { recordAudit } from '../audit/record-audit';
import { knownId } from '../known-id';
import { draftOn } from '../requests/new-draft';
import type { JudgedRow } from './batch-context';
import { freeSubscriptions, needRequester } from './batch-products';
import { judgeTable } from './judge-table';
import { type BatchFile, isSound } from './read-batch-file';

/**
 * Makes a draft of each sound row of a file, on the certificates that are paid and not yet requested; rows beyond those
 * and faulty rows are left (M35). The file is read and judged again: what the browser was told is not believed. The same
 * batch sent twice, by two clicks or two tabs, makes its drafts once. Gives how many there are.
 *
 * Throws `forbidden`, `not_found` for another product, `invalid_input` for a file that is no table, and
 * `batch_nothing_to_make` when no row is sound or no certificate is free.
 */
export async function makeBatch(
  actor: Actor,
  { batchId, ...file }: BatchFile & { batchId: string },
  at = now(),
): Promise<number> {
  const user = needRequester(actor);
  const { context, rows } = await judgeTable(user.accountId, file, at);
  const { generation } = context.product;
  const work = (tx: Tx) =>
    make(tx, { actor: user, batchId: knownId(batchId), rows: rows.filter(isSound), generation, file, at });
  try {
    return await transaction(work);
  } catch (error) {
    // Somebody began a request on one of them at this moment.
    if (!isDuplicate(error)) throw error;
    return transaction(work);
  }
}

interface Making {
  actor: ReturnType<typeof needRequester>;
  batchId: string;
  rows: readonly JudgedRow[];
  generation: Parameters<typeof draftOn>[0]['generation'];
  file: BatchFile;
  at: Date;
}

async function make(tx: Tx, { actor, batchId, rows, generation, file, at }: Making): Promise<number> {
  const { accountId, userId } = actor;
  await tx.$queryRaw`SELECT 1 FROM "Account" WHERE "id" = ${accountId}::uuid FOR UPDATE`;
  const made = await tx.certificateOrder.count({ where: { batchId, accountId } });
  if (made > 0) return made;
  const free = await freeSubscriptions(tx, accountId, file.productId);
  const drafts = free.flatMap((subscription, index) => {
    const row = rows[index];
    if (!row) return [];
    const answers = JSON.parse(JSON.stringify(row.answers));
    return [{ ...draftOn({ subscription, userId, generation }, at), answers, batchId, batchLine: row.row }];
  });
  if (drafts.length === 0) throw new Problem('batch_nothing_to_make');
  const { count } = await tx.certificateOrder.createMany({ data: drafts });
  const about = { objectKind: 'account', objectId: accountId } as const;
  await recordAudit(tx, { actor, action: 'make_requests_from_file', ...about, detail: { count }, at });
  return count;
}
