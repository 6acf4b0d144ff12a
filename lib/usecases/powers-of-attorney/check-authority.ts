import { db } from '@/lib/db/client';
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

/**
 * Whether somebody may act alone for the organisation of a request, before it is sent (M25). Undefined while the
 * organisation or the name is not known. Throws `not_found` for whoever may not request.
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
  const { kvkNumber } = await organisationOf(db(), order.accountId, answer);
  const person = { firstName: firstName.value, lastName: lastName.value };
  return decideAuthority(person, await askRegister(kvkNumber));
}
