import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import { db, type Tx } from '@/lib/db/client';
import { isDuplicate, transaction } from '@/lib/db/transaction';
import { canRequest } from '@/lib/domain/account/access';
import { type Actor, actorId } from '@/lib/domain/account/actor';
import { duplicateRefusal } from '@/lib/domain/duplicate/duplicate';
import { Problem } from '@/lib/domain/problem';
import { generations } from '@/lib/domain/product/generations';
import { csrProblem } from '@/lib/domain/request/csr-facts';
import { enqueue } from '@/lib/jobs/enqueue';
import { recordAudit } from '../audit/record-audit';
import { knownId } from '../known-id';
import { readCsr } from '../requests/read-csr';
import { recordHappening } from '../revocation/record-happening';
import { keysOfOrder } from './keys-of-order';
import { livingDuplicates } from './living-duplicates';
import { productAllowsDuplicates } from './product-allows';

/** When nothing has moved it by then, the sweep does. */
const minute = 60_000;

interface Wish {
  readonly orderId: string;
  /** For which system, in the customer's own words. */
  readonly purpose: string;
  readonly csr: string;
}

/**
 * Asks for a further certificate beside the one of an order, for the key of another system (reference 3.10). Nothing is
 * replaced and nothing is checked again; it costs nothing. For whoever may request in the account. Throws `not_found`,
 * `duplicates_not_allowed` when the product does not have them, `reissue_running`, `duplicate_not_possible`,
 * `subscription_ended`, `too_many_duplicates`, and `invalid_input` for a CSR that cannot be used.
 */
export async function askDuplicate(
  actor: Actor,
  wish: Wish,
  at: Date = now(),
): Promise<{ duplicateId: string }> {
  const { product } = await findOrder(db(), actor, wish.orderId);
  if (!(await productAllowsDuplicates(product.caProduct))) throw new Problem('duplicates_not_allowed');
  try {
    return { duplicateId: await transaction((tx) => ask(tx, actor, wish, at)) };
  } catch (error) {
    throw isDuplicate(error) ? usedBefore() : error;
  }
}

const usedBefore = () => new Problem('invalid_input', { fields: { csr: 'csr_key_used_before' } });

async function findOrder(tx: Pick<Tx, 'certificateOrder'>, actor: Actor, orderId: string) {
  const order = await tx.certificateOrder.findUnique({
    where: { id: knownId(orderId) },
    include: { product: true, subscription: { select: { state: true } } },
  });
  if (!order || !canRequest(actor, order)) throw new Problem('not_found');
  return order;
}

async function ask(tx: Tx, actor: Actor, { orderId, purpose, csr }: Wish, at: Date): Promise<string> {
  await tx.$queryRaw`SELECT 1 FROM "CertificateOrder" WHERE "id" = ${orderId}::uuid FOR UPDATE`;
  const order = await findOrder(tx, actor, orderId);
  const refusal = duplicateRefusal({
    state: order.state,
    onDevice: order.individualId !== null,
    ended: order.subscription.state === 'ended',
    living: await tx.duplicate.count({ where: { orderId, ...livingDuplicates(at) } }),
  });
  if (refusal) throw new Problem(refusal);
  const read = await readCsr(csr, order.generation, orderId);
  if (!read.ok) throw new Problem('invalid_input', { fields: { csr: read.problem } });
  if ((await keysOfOrder(tx, orderId)).has(read.fingerprint)) throw usedBefore();
  const wanted = { profile: generations[order.generation], hostName: order.commonName ?? '' };
  const problem = csrProblem(read.facts, wanted);
  if (problem) throw new Problem('invalid_input', { fields: { csr: problem } });
  const { id } = await tx.duplicate.create({
    data: {
      id: newId(),
      orderId,
      purpose,
      csr: read.pem,
      keyHash: read.fingerprint,
      state: 'asked',
      askedBy: actorId(actor) ?? order.applicantId,
      askedAt: at,
      caReadAgainAt: new Date(at.getTime() + minute),
    },
  });
  await enqueue(tx, 'duplicate-at-ca', { duplicateId: id }, { key: `duplicate-at-ca:${id}` });
  await recordHappening(tx, { orderId, name: 'duplicate_asked', actor, at });
  await recordAudit(tx, { actor, action: 'ask_duplicate', objectKind: 'order', objectId: orderId, at });
  return id;
}
