import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { CaError, isOrganisationKnown, refusalSubject } from '@/lib/digicert/errors';
import type { PlacedOrder } from '@/lib/digicert/translate';
import { system } from '@/lib/domain/account/actor';
import type { ProblemCode } from '@/lib/domain/problem';
import { personOrderOf } from '../individuals/person-order';
import { billShipping } from '../shipments/bill-shipping';
import { caForOrder } from './ca-for-order';
import { caOrderOf, isSaidToBeAnother, orderForCa } from './ca-order';
import { knowOrganisation } from './know-organisation';
import { moveOrder } from './move-order';

const actor = system('submit-to-ca');

/**
 * Places a submitted order at the CA, exactly once: first the intent is recorded, then the CA is called, then its
 * answer is recorded. A job that finds an intent without an answer (a crash in between) does not call again but makes
 * the order `unconfirmed`, to be looked up.
 *
 * A CA that is down leaves the order waiting: the error is thrown and the worker tries again later.
 */
export async function submitToCa(orderId: string): Promise<void> {
  const order = await orderForCa(orderId);
  if (order?.state !== 'submitting') return;
  const ca = caForOrder(orderId);
  const organisation =
    order.organisation && !isSaidToBeAnother(order)
      ? await knowOrganisation(ca, order.organisation)
      : order.organisation;
  if (!(await recordIntent(orderId))) {
    await transaction((tx) => moveOrder(tx, order, 'doubt', actor, now()));
    return;
  }
  try {
    const known = { ...order, organisation };
    const placed = order.individual
      ? await ca.placePersonOrder(personOrderOf(known))
      : await ca.placePrivateServicesOrder(caOrderOf(known));
    await recordPlaced(order, placed);
  } catch (error) {
    if (!(error instanceof CaError)) throw error;
    await recordFailure(order, error);
  }
}

type OrderForCa = NonNullable<Awaited<ReturnType<typeof orderForCa>>>;

/** True when this call may go out: nobody recorded an intent before. */
async function recordIntent(orderId: string): Promise<boolean> {
  const { count } = await db().certificateOrder.updateMany({
    where: { id: orderId, state: 'submitting', sentToCaAt: null },
    data: { sentToCaAt: now() },
  });
  return count === 1;
}

/** Records what the CA answered; also used when a lost order is found. */
export async function recordPlaced(
  order: Pick<OrderForCa, 'id' | 'state' | 'organisationId'>,
  placed: Pick<PlacedOrder, 'orderId' | 'certificateId'> & Partial<Pick<PlacedOrder, 'organisationId'>>,
): Promise<void> {
  await transaction(async (tx) => {
    if (placed.organisationId && order.organisationId) {
      await tx.organisation.update({
        where: { id: order.organisationId },
        data: { caOrganisationId: placed.organisationId },
      });
    }
    await moveOrder(tx, order, 'accept', actor, now(), {
      changes: { caOrderId: placed.orderId, problem: null, caMessage: null },
      detail: { caOrderId: placed.orderId },
    });
    await billShipping(tx, order.id);
  });
}

async function recordFailure(order: OrderForCa, error: CaError): Promise<void> {
  if (error.kind === 'unknown') {
    await transaction((tx) => moveOrder(tx, order, 'doubt', actor, now()));
    return;
  }
  // Ours to mend, not the applicant's: the CA is down, our key lacks a right, or another order made this organisation
  // a moment ago, which the next try uses.
  const ours = error.kind === 'unavailable' || refusalSubject(error) === 'access';
  if (ours || (isOrganisationKnown(error) && (await isFoundNow(order)))) {
    await db().certificateOrder.update({ where: { id: order.id }, data: { sentToCaAt: null } });
    throw error;
  }
  await transaction((tx) =>
    moveOrder(tx, order, 'return', actor, now(), {
      changes: {
        sentToCaAt: null,
        problem: problemOf(error),
        caMessage: error.problems.map(({ message }) => message).join(' '),
      },
      detail: { code: error.code },
    }),
  );
}

/** Whether the organisation that the CA has already can be named by its id; one that it put away cannot. */
async function isFoundNow({ id, organisation }: OrderForCa): Promise<boolean> {
  if (!organisation) return false;
  return (await knowOrganisation(caForOrder(id), organisation)).caOrganisationId !== null;
}

/** What a refusal means for the applicant. */
function problemOf(error: CaError): ProblemCode {
  if (isOrganisationKnown(error)) return 'ca_organisation_known';
  switch (refusalSubject(error)) {
    case 'csr':
      return 'ca_refused_csr';
    case 'organisation':
    case 'oin':
      return 'ca_refused_organisation';
    case 'representative':
      return 'ca_refused_representative';
    case 'holder':
      return 'ca_refused_holder';
    case 'shipping':
      return 'ca_refused_shipping';
    case 'validity':
      return 'ca_refused_validity';
    case 'product':
      return 'ca_product_not_active';
    case 'funds':
      return 'ca_funds_short';
    default:
      return 'ca_refused';
  }
}
