import { company, person, sampleCsr, sampleOrders } from '@/lib/digicert/testing/sample-order';
import type { Order } from '@/stand-ins/digicert/model';
import type { benchCa } from './ca';

type Bench = Awaited<ReturnType<typeof benchCa>>;

/** An open order at the CA, and what we know of it. */
export interface OpenOrder {
  readonly id: string;
  readonly there: Order;
  /** Its organisation is checked, and we know that. */
  settled: boolean;
  caStatus: string;
  since: Date;
  readAgainAt: Date;
  /** Since when the CA knows something of it that we do not. */
  unseenSince: Date | null;
}

/** Five orders of one organisation at the same time. */
const perOrganisation = 5;
const day = 24 * 3_600_000;

/** So many orders, made from one that was placed: half wait for the check of their organisation, half for approval. */
export async function openOrders({ world, ca }: Bench, count: number, at: Date): Promise<OpenOrder[]> {
  const made = await ca.createOrganisation(company, person);
  const placed = await ca.placePrivateServicesOrder({
    ...sampleOrders(made, await sampleCsr())(),
    representative: person,
  });
  const { data } = world.store;
  const [first] = data.orders.filter(({ id }) => String(id) === placed.orderId);
  const [organisation] = data.organizations.filter(({ id }) => id === first?.organizationId);
  if (!first || !organisation) throw new Error('The CA made no order to copy.');
  const organisations = Array.from({ length: Math.ceil(count / perOrganisation) }, (_, index) => ({
    ...structuredClone(organisation),
    id: organisation.id + index,
    name: `Organisatie ${index} B.V.`,
  }));
  data.organizations = organisations;
  const orders = Array.from({ length: count }, (_, index) => ({
    ...structuredClone(first),
    id: first.id + index,
    organizationId: organisations[index % organisations.length]?.id ?? organisation.id,
  }));
  data.orders = orders;
  return orders.map((there, index) => ({
    id: String(there.id),
    there,
    settled: index % 2 === 0,
    caStatus: 'pending',
    since: new Date(at.getTime() - Math.random() * 5 * day),
    readAgainAt: new Date(at.getTime() + Math.random() * day),
    unseenSince: null,
  }));
}
