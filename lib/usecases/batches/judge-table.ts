import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import { Problem } from '@/lib/domain/problem';
import { generations } from '@/lib/domain/product/generations';
import { readTable } from '@/lib/domain/request/batch/read-table';
import { untilDaysOf } from '@/lib/domain/request/form';
import { offerValidity } from '@/lib/domain/validity/offer';
import { termLimits } from '@/lib/domain/validity/term';
import { knownHeadings } from '@/lib/views/batch-columns';
import type { BatchProblem } from '@/lib/views/batch-view';
import { knownId } from '../known-id';
import { formOf } from '../requests/editable-order';
import { askedOnce, liveRegisters } from '../requests/registers-to-ask';
import type { BatchContext, JudgedRow } from './batch-context';
import { judgeRow } from './judge-row';

/** Rows that are judged side by side: the registers are paid per question and answer one caller only so fast. */
const AT_ONCE = 5;

/**
 * Reads a file and judges each row by the rules of the form and of submitting, registers included; makes nothing.
 * Throws `not_found` for a product that cannot be asked for, and `invalid_input` with what is wrong with the file.
 */
export async function judgeTable(
  accountId: string,
  { productId, text }: { productId: string; text: string },
  at: Date,
): Promise<{ context: BatchContext; rows: readonly JudgedRow[]; ignored: readonly string[] }> {
  const context = await contextOf(accountId, productId, at);
  const table = readTable(text, knownHeadings());
  if (!table.ok) throw new Problem('invalid_input', { fields: { file: table.problem } });
  const rows: JudgedRow[] = [];
  for (let first = 0; first < table.value.rows.length; first += AT_ONCE) {
    const some = table.value.rows.slice(first, first + AT_ONCE);
    rows.push(...(await Promise.all(some.map((row) => judgeRow(context, row)))));
  }
  return { context, rows: withDoubles(rows), ignored: table.value.ignored };
}

async function contextOf(accountId: string, productId: string, at: Date): Promise<BatchContext> {
  const product = await db().product.findUnique({ where: { id: knownId(productId) } });
  if (!product?.requestable || !product.generation) throw new Problem('not_found');
  const { generation } = product;
  const limits = { ...product, untilDays: untilDaysOf(formOf(product)) };
  const [organisations, contacts] = await Promise.all([
    db().organisation.findMany({ where: { accountId, kvkNumber: { not: null }, deactivatedAt: null } }),
    db().contact.findMany({ where: { accountId } }),
  ]);
  return {
    accountId,
    product: { ...product, generation },
    organisations,
    contacts,
    usualTerm: offerValidity(termLimits(limits, generations[generation]), at).best,
    registers: askedOnce(liveRegisters()),
    noOrder: newId(),
    at,
  };
}

/** The same number in two rows may be meant, and is asked about (M32). */
function withDoubles(rows: readonly JudgedRow[]): readonly JudgedRow[] {
  const numberOf = ({ answers: { oin } }: JudgedRow) => (oin?.include ? oin.number : undefined);
  return rows.map((row) => {
    const number = numberOf(row);
    const twice = number && rows.some((other) => other !== row && numberOf(other) === number);
    if (!twice) return row;
    const problem: BatchProblem = { column: 'number', problem: 'number_in_other_row', severity: 'warn' };
    return { ...row, problems: [...row.problems, problem] };
  });
}
