import { now } from '@/lib/base/clock';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { fieldProblems } from '@/lib/domain/checked';
import { type FieldProblemCode, Problem } from '@/lib/domain/problem';
import { type Generation, generations } from '@/lib/domain/product/generations';
import { type Answers, answerSchema } from '@/lib/domain/request/answers';
import { formItem, type QuestionId, type RequestForm, untilDaysOf } from '@/lib/domain/request/form';
import { hostNameOf } from '@/lib/domain/request/pre-check';
import type { ValidityChoice } from '@/lib/domain/validity/choice';
import { termLimits, termOf } from '@/lib/domain/validity/term';
import { editableOrder } from './editable-order';

/**
 * Saves one answer of the request, repaired, so that leaving, another device and a crash lose nothing.
 * Throws `invalid_input` with the fields that are wrong.
 */
export async function saveAnswer(
  actor: Actor,
  { orderId, question, answer }: { orderId: string; question: QuestionId; answer: unknown },
): Promise<void> {
  await transaction(async (tx) => {
    const { order, form } = await editableOrder(tx, actor, orderId);
    await storeAnswer(tx, order, form, question, answer);
  });
}

interface StoredOrder {
  readonly id: string;
  readonly accountId: string;
  readonly generation: Generation;
  readonly product: { readonly maxYears: number; readonly maxDays: number };
}

/**
 * Stores one answer of an order that may still be changed; whoever calls has seen to that, and to who may. Throws
 * `not_found` for a question that the product does not ask, and `invalid_input` with the fields that are wrong.
 */
export async function storeAnswer(
  tx: Tx,
  order: StoredOrder,
  form: RequestForm,
  question: QuestionId,
  answer: unknown,
): Promise<void> {
  const item = formItem(form, question);
  if (!item) throw new Problem('not_found');
  const parsed = answerSchema(item).safeParse(answer);
  if (!parsed.success) throw new Problem('invalid_input', { fields: fieldProblems(parsed.error) });
  if (question === 'domain') await requireFreeName(tx, order.accountId, parsed.data as Answers['domain']);
  if (question === 'validity') requireTermFits(order, form, parsed.data as Answers['validity']);
  const stored = await tx.$executeRaw`
    UPDATE "CertificateOrder"
    SET "answers" = "answers" || jsonb_build_object(${question}::text, ${JSON.stringify(parsed.data)}::jsonb),
        "updatedAt" = ${now()}
    WHERE "id" = ${order.id}::uuid AND "state" IN ('draft', 'returned')`;
  // Another tab has submitted it since it was read.
  if (stored === 0) throw new Problem('request_already_submitted');
}

/** A qvtl.nl name belongs to one customer: another one with the same organisation name takes a variant. */
async function requireFreeName(tx: Tx, accountId: string, domain: Answers['domain']): Promise<void> {
  if (domain.kind !== 'qvtl') return;
  if (await isTaken(tx, accountId, hostNameOf(domain))) {
    throw new Problem('invalid_input', { fields: { label: 'domain_label_taken' } });
  }
}

/** A term that a certificate made now could not have whole is refused at its field, not at the end (C-25). */
function requireTermFits(order: StoredOrder, form: RequestForm, choice: ValidityChoice): void {
  const problem = problemOfTerm(order, form, choice);
  if (!problem) return;
  const field = choice.kind === 'until' ? 'date' : choice.kind;
  throw new Problem('invalid_input', { fields: { [field]: problem } });
}

/** Why a certificate made now could not have this term whole; undefined when it can. */
export function problemOfTerm(
  { product, generation }: Pick<StoredOrder, 'product' | 'generation'>,
  form: RequestForm,
  choice: ValidityChoice,
): FieldProblemCode | undefined {
  const limits = termLimits({ ...product, untilDays: untilDaysOf(form) }, generations[generation]);
  const term = termOf(choice, limits, now());
  if (!term.ok) return term.problem;
  return term.value.cappedBy === null ? undefined : 'validity_shortened';
}

/** True when another customer has a running or valid order under this name; letter case does not tell names apart. */
export async function isTaken(
  tx: Pick<Tx, 'certificateOrder'>,
  accountId: string,
  name: string,
): Promise<boolean> {
  const where: Prisma.CertificateOrderWhereInput = {
    commonName: { equals: name, mode: 'insensitive' },
    accountId: { not: accountId },
    state: { notIn: ['draft', 'returned', 'declined', 'rejected', 'canceled', 'revoked', 'expired'] },
  };
  return (await tx.certificateOrder.count({ where })) > 0;
}
