import { db } from '@/lib/db/client';
import { countTry, type Limit } from '@/lib/db/rate-limit';
import { canRequest } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { type AuthorityJudgement, decideAuthority } from '@/lib/domain/authority/decide-authority';
import { parseFirstName, parsePersonName } from '@/lib/domain/numbers/person-name';
import { Problem } from '@/lib/domain/problem';
import { walk } from '@/lib/domain/request/walk';
import { knownId } from '../known-id';
import { formOf } from '../requests/editable-order';
import { organisationOf } from '../requests/organisation-of';
import { askRegister } from './ask-register';

/** Each look is two paid questions to the register; a form needs a few. */
const perAccount: Limit = { name: 'check-authority', tries: 100, perSeconds: 3600, blockSeconds: 600 };

/**
 * Whether somebody may act alone for the organisation of a request, before it is sent (M25). Undefined while the
 * organisation or the name is not known. Throws `not_found` for whoever may not request,
 * and `too_many_requests`.
 */
export async function checkAuthority(
  actor: Actor,
  orderId: string,
  typed: { firstName: string; lastName: string },
): Promise<AuthorityJudgement | undefined> {
  const order = await db().certificateOrder.findUnique({
    where: { id: knownId(orderId) },
    include: { product: true },
  });
  if (!order || !canRequest(actor, order)) throw new Problem('not_found');
  const firstName = parseFirstName(typed.firstName);
  const lastName = parsePersonName(typed.lastName);
  const { organisation: answer } = walk(formOf(order.product), order.answers).answers;
  if (!answer || !firstName.ok || !lastName.ok) return undefined;
  const { allowed } = await countTry(perAccount, order.accountId);
  if (!allowed) throw new Problem('too_many_requests', { params: { minutes: 10 } });
  const { kvkNumber } = await organisationOf(db(), order.accountId, answer);
  const person = { firstName: firstName.value, lastName: lastName.value };
  return decideAuthority(person, await askRegister(kvkNumber));
}
