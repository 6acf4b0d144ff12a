import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import { isDuplicate, transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { type FieldProblemCode, Problem } from '@/lib/domain/problem';
import type { NewOrganisation } from '@/lib/domain/request/questions/organisation';
import { tradeRegister } from '@/lib/registers/registers';
import { recordAudit } from '../audit/record-audit';
import { keeperOf } from './parts';

const refusal = (problem: FieldProblemCode) =>
  new Problem('invalid_input', { fields: { kvkNumber: problem } });

/**
 * Adds an organisation to the account, so that the next request finds it there; gives its id. Throws `forbidden`, and
 * `invalid_input` with field `kvkNumber` when it is there already or was struck off the trade register. A register that
 * does not answer stops nobody.
 */
export async function addOrganisation(
  actor: Actor,
  typed: NewOrganisation,
  at: Date = now(),
): Promise<string> {
  const { accountId } = keeperOf(actor);
  const answer = await tradeRegister().lookUp(typed.kvkNumber);
  const found = answer.state === 'found' ? answer.entry : undefined;
  if (found && !found.active) throw refusal('kvk_number_inactive');
  const { telephone: phone, ...details } = typed;
  const id = newId();
  const data = { id, accountId, ...details, phone, rsin: found?.rsin ?? null, createdAt: at };
  try {
    await transaction(async (tx) => {
      await tx.organisation.create({ data });
      const subject = { action: 'add_organisation', objectKind: 'organisation', objectId: id };
      await recordAudit(tx, { actor, ...subject, detail: { kvkNumber: typed.kvkNumber }, at });
    });
  } catch (error) {
    if (isDuplicate(error)) throw refusal('organisation_known');
    throw error;
  }
  return id;
}
