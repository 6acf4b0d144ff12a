import { db } from '@/lib/db/client';
import { parseKvkNumber } from '@/lib/domain/numbers/kvk-number';
import type { Answers } from '@/lib/domain/request/answers';
import { type BatchCells, type BatchColumn, columnOf } from '@/lib/domain/request/batch/columns';
import type { BatchRow } from '@/lib/domain/request/batch/read-table';
import {
  mangledNumbers,
  readName,
  readNumber,
  readOptions,
  readRepresentative,
  readTerm,
  readYesNo,
} from '@/lib/domain/request/batch/row-answers';
import { readOrganisation } from '@/lib/domain/request/batch/row-organisation';
import { formItem } from '@/lib/domain/request/form';
import { checkRequest, hostNameOf } from '@/lib/domain/request/pre-check';
import { walk } from '@/lib/domain/request/walk';
import type { BatchProblem } from '@/lib/views/batch-view';
import { formOf } from '../requests/editable-order';
import { freeLabel } from '../requests/free-label';
import { readFacts } from '../requests/read-request-facts';
import { similarOrders } from '../requests/read-request-similar';
import { isTaken } from '../requests/save-answer';
import type { BatchContext, JudgedRow } from './batch-context';

/** One row as the form would take it: its answers, and everything wrong with them at the cell where it is cured. */
export async function judgeRow(context: BatchContext, row: BatchRow): Promise<JudgedRow> {
  const form = formOf(context.product);
  const walked = walk(form, await answersOf(context, row.cells));
  const { answers } = walked;
  const typed = walked.steps.flatMap(({ question, problems }) =>
    Object.entries(problems).map(([field, problem]): BatchProblem => {
      return { column: columnOf(question, field), problem, severity: 'refuse' };
    }),
  );
  const { accountId, product } = context;
  const order = { accountId, product, generation: product.generation };
  const facts = await readFacts(order, answers, undefined, context.at, context.registers);
  const found = checkRequest(facts).map(
    ({ question, field, problem, severity, registered }): BatchProblem => {
      return { column: columnOf(question, field), problem, severity, registered };
    },
  );
  const others = [...(await nameTaken(context, answers)), ...(await alreadyThere(context, answers))];
  return {
    ...row,
    answers,
    organisation: facts.organisation?.name ?? row.cells.organisation ?? '',
    hostName: answers.domain ? hostNameOf(answers.domain) : '',
    problems: worthSaying([...unreadable(row.cells), ...typed, ...found, ...others], row.cells),
  };
}

/** The answers as the form would send them, not judged yet. */
async function answersOf(context: BatchContext, cells: BatchCells): Promise<Record<string, unknown>> {
  const { product, contacts, usualTerm } = context;
  const { organisation, details } = await organisationIn(context, cells);
  const email = cells.email?.toLowerCase();
  const stored = contacts.find((contact) => contact.email.toLowerCase() === email);
  const options = readOptions(cells);
  return {
    organisation,
    oin: readNumber(cells, details ?? { kvkNumber: cells.kvk_number ?? '' }) ?? { include: true },
    domain: readName(cells.domain, details ? await freeLabel(context.accountId, details) : ''),
    validity: readTerm(cells.validity, usualTerm) ?? { kind: 'years' },
    key: { kind: 'browser', bits: formItem(formOf(product), 'key')?.defaultBits },
    representative: readRepresentative(cells, stored && { ...stored, telephone: stored.phone }),
    ...(options ? { options } : {}),
  };
}

/** The organisation of the row, and what is known of it. */
async function organisationIn({ organisations, registers }: BatchContext, cells: BatchCells) {
  const number = parseKvkNumber(cells.kvk_number ?? '');
  if (!number.ok) {
    const unknown = { stored: undefined, registered: undefined };
    return { organisation: readOrganisation(cells, cells.kvk_number ?? '', unknown), details: undefined };
  }
  const known = organisations.find(({ kvkNumber }) => kvkNumber === number.value);
  const stored = known && { ...known, kvkNumber: number.value, telephone: known.phone };
  const answer = await registers.company(number.value);
  const registered = answer.state === 'found' ? answer.entry : undefined;
  const organisation = readOrganisation(cells, number.value, { stored, registered });
  const name = cells.organisation ?? stored?.name ?? registered?.name ?? '';
  const details = { kvkNumber: number.value, name, rsin: stored?.rsin ?? registered?.rsin ?? undefined };
  return { organisation, details };
}

/** What nobody can read, said in words that tell how to write it. */
function unreadable(cells: BatchCells): readonly BatchProblem[] {
  const { validity, sole_authority: alone } = cells;
  const term = validity && readTerm(validity, { kind: 'years', years: 1 }) === undefined;
  const yesNo = alone && readYesNo(alone) === undefined;
  return [
    ...mangledNumbers(cells).map((found) => ({ ...found, severity: 'refuse' as const })),
    ...(term ? [{ column: 'validity', problem: 'term_not_read', severity: 'refuse' } as const] : []),
    ...(yesNo ? [{ column: 'sole_authority', problem: 'yes_or_no', severity: 'refuse' } as const] : []),
  ];
}

async function nameTaken({ accountId }: BatchContext, { domain }: Partial<Answers>): Promise<BatchProblem[]> {
  if (domain?.kind !== 'qvtl' || !(await isTaken(db(), accountId, hostNameOf(domain)))) return [];
  return [{ column: 'domain', problem: 'domain_label_taken', severity: 'refuse' }];
}

/** Another request or certificate of the account for the same number (M32). */
async function alreadyThere(context: BatchContext, { oin }: Partial<Answers>): Promise<BatchProblem[]> {
  if (!oin?.include) return [];
  const request = { ...context, id: context.noOrder, renewalOfId: null };
  const [first] = await similarOrders(db(), request, oin.number, context.at);
  if (!first) return [];
  const problem = first.stands === 'valid' ? 'number_has_certificate' : 'number_has_request';
  return [{ column: 'number', problem, severity: 'warn' }];
}

/**
 * The first thing wrong with a cell, as in a form; what is only to know stands beside it. Without a KVK number, nothing
 * of cells that are completed from it.
 */
function worthSaying(problems: readonly BatchProblem[], cells: BatchCells): readonly BatchProblem[] {
  const refused = new Set<string>();
  return [...problems].sort(byKvkNumberFirst).filter(({ column, severity }) => {
    if (severity !== 'refuse') return true;
    const follows = refused.has('kvk_number') && fromKvkNumber.has(column) && cells[column] === undefined;
    const isFirst = !refused.has(column);
    refused.add(column);
    return isFirst && !follows;
  });
}

const fromKvkNumber: ReadonlySet<BatchColumn> = new Set([
  'organisation',
  'street',
  'house_number',
  'postcode',
  'city',
  'province',
  'country',
  'telephone',
  'number',
  'domain',
]);

const byKvkNumberFirst = (one: BatchProblem, other: BatchProblem) =>
  Number(other.column === 'kvk_number') - Number(one.column === 'kvk_number');
