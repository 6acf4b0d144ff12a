import type { Tx } from '@/lib/db/client';
import type { PowerContent } from '@/lib/domain/authority/power';
import type { OrderState } from '@/lib/domain/order/lifecycle';
import { Problem } from '@/lib/domain/problem';
import { knownId } from '../known-id';

/** An order with all that a power of attorney speaks of. */
export async function orderForPower(tx: Pick<Tx, 'certificateOrder'>, orderId: string) {
  const order = await tx.certificateOrder.findUnique({
    where: { id: knownId(orderId) },
    include: {
      organisation: true,
      applicant: true,
      product: true,
      representations: { include: { contact: true }, orderBy: { position: 'asc' } },
    },
  });
  if (!order) throw new Problem('not_found');
  return order;
}

export type OrderForPower = Awaited<ReturnType<typeof orderForPower>>;

/** The facts of the order as it is now; undefined for one without an organisation that is registered. */
export function powerFacts(order: OrderForPower): Omit<PowerContent, 'text'> | undefined {
  const { organisation, representations, number, commonName, oin } = order;
  if (!organisation?.kvkNumber) return undefined;
  const { name, kvkNumber, street, houseNumber, postcode, city } = organisation;
  return {
    organisation: { name, kvkNumber, address: `${street} ${houseNumber}, ${postcode} ${city}` },
    attorneys: representations
      .filter(({ approves }) => approves)
      .map(({ contact }) => ({
        name: `${contact.firstName} ${contact.lastName}`,
        jobTitle: contact.jobTitle,
      })),
    order: { number, commonName: commonName ?? '', oin },
  };
}

/** While the checks run there is something to sign for, and before it the request may still change. */
export const isPowerOpen = (state: OrderState) => state === 'validating';
