import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import { countTry, type Limit } from '@/lib/db/rate-limit';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import type { BatchFate, BatchReading, BatchRowView } from '@/lib/views/batch-view';
import type { JudgedRow } from './batch-context';
import { freeSubscriptions, needRequester } from './batch-products';
import { judgeTable } from './judge-table';

export interface BatchFile {
  productId: string;
  text: string;
}

/** Each file may ask the registers of every row. */
const perAccount: Limit = { name: 'batch-file', tries: 40, perSeconds: 3600, blockSeconds: 600 };

/**
 * Reads a file with one request per row (M35) and tells, per cell, what would be refused and what may be asked about.
 * Nothing is made. Throws `forbidden`, `not_found` for another product, `too_many_requests`, and `invalid_input` for a
 * file that is no table.
 */
export async function readBatchFile(actor: Actor, file: BatchFile, at = now()): Promise<BatchReading> {
  const { accountId } = needRequester(actor);
  const { allowed } = await countTry(perAccount, accountId);
  if (!allowed) throw new Problem('too_many_requests', { params: { minutes: 10 } });
  const { rows, ignored } = await judgeTable(accountId, file, at);
  const free = (await freeSubscriptions(db(), accountId, file.productId)).length;
  return { batchId: newId(), free, ignored, rows: withFates(rows, free) };
}

/** True for a row of which a draft can be made. */
export const isSound = ({ problems }: Pick<JudgedRow, 'problems'>) =>
  problems.every(({ severity }) => severity !== 'refuse');

/** The first rows that are sound get the certificates that are free. */
function withFates(rows: readonly JudgedRow[], free: number): BatchRowView[] {
  let left = free;
  return rows.map((row) => {
    const fate: BatchFate = isSound(row) ? (left > 0 ? 'make' : 'wait') : 'mend';
    if (fate === 'make') left -= 1;
    return viewOf(row, fate);
  });
}

function viewOf({ row, cells, answers, organisation, hostName, problems }: JudgedRow, fate: BatchFate) {
  const { oin, representative } = answers;
  const { first_name: first = '', last_name: last = '' } = cells;
  return {
    row,
    fate,
    cells,
    organisation,
    hostName,
    number: oin?.include ? oin.number : (cells.number ?? ''),
    representative: representative
      ? `${representative.firstName} ${representative.lastName}`
      : `${first} ${last}`.trim(),
    problems,
  };
}
