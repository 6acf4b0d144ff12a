import type { ReferenceField } from './reference-field';
import type { Transport } from './transport';
import { order, orderList, type WireOrder } from './wire/order';

/** What we know of an order whose answer was lost. */
export interface LostOrder {
  reference: string;
  productNameId: string;
  commonName: string;
  /** Id at the CA; unknown when the order would have made the organisation. */
  organisationId?: string | undefined;
  /** From just before the order was sent until now. */
  from: Date;
  to: Date;
}

/**
 * Result of a look-up. `ambiguous`: several orders fit and none carries a reference, so a person must choose;
 * never place the order again then.
 */
export type FoundOrder =
  | { state: 'found'; orderId: string; certificateId: string | undefined }
  | { state: 'not_found' }
  | { state: 'ambiguous'; orderIds: string[] };

const day = 24 * 60 * 60 * 1000;
/** How far the CA's clock may differ from ours. */
const slack = 10 * 60 * 1000;
const pageSize = 1000;

/**
 * Looks for an order after an answer was lost. The list of orders does not show custom fields, so each candidate is
 * read and compared by our reference; without references, the one order with the same name and organisation, made at
 * that time, is taken (reference 2.6). A slow CA may still be making the order: look again after some minutes before
 * concluding from `not_found`.
 */
export function findOrder(transport: Transport, referenceField: ReferenceField) {
  return async (lost: LostOrder): Promise<FoundOrder> => {
    const fieldId = await referenceField.id();
    const anonymous: WireOrder[] = [];
    for (const candidate of await candidates(transport, lost)) {
      const full = await transport.read(`/order/certificate/${encodeURIComponent(candidate.id)}`, order);
      const reference = referenceOf(full, fieldId);
      if (reference === lost.reference) return found(full);
      if (reference === undefined && sameCircumstances(full, lost)) anonymous.push(full);
    }
    const [only, ...others] = anonymous;
    if (!only) return { state: 'not_found' };
    if (others.length === 0) return found(only);
    return { state: 'ambiguous', orderIds: anonymous.map(({ id }) => id) };
  };
}

const found = (wire: WireOrder): FoundOrder => ({
  state: 'found',
  orderId: wire.id,
  certificateId: wire.certificate?.id,
});

/** The CA filters by day and in its own time zone, so a day is added on both sides and the rest is checked here. */
async function candidates(transport: Transport, lost: LostOrder): Promise<WireOrder[]> {
  const dates = [new Date(lost.from.getTime() - day), new Date(lost.to.getTime() + day)];
  const query = {
    'filters[product_name_id]': lost.productNameId,
    'filters[date_created]': dates.map((date) => date.toISOString().slice(0, 10)).join('...'),
    ...(lost.organisationId
      ? { 'filters[organization_id]': lost.organisationId }
      : { 'filters[common_name]': lost.commonName }),
    sort: '-date_created',
    limit: String(pageSize),
  };
  const all: WireOrder[] = [];
  for (let offset = 0; ; offset += pageSize) {
    const { orders, page } = await transport.read('/order/certificate', orderList, {
      ...query,
      offset: String(offset),
    });
    all.push(...orders);
    if (orders.length === 0 || all.length >= (page?.total ?? 0))
      return all.filter((one) => inTime(one, lost)).toSorted(likeliestFirst(lost));
  }
}

/**
 * Every candidate costs a call, so those with the name we asked for come first, and of those the newest. The CA counts
 * its orders upwards and its times in whole seconds, so the number decides within a second.
 */
function likeliestFirst({ commonName }: LostOrder) {
  const named = (one: WireOrder) => Number(sameName(one, commonName));
  return (one: WireOrder, other: WireOrder) =>
    named(other) - named(one) || other.id.localeCompare(one.id, 'en', { numeric: true });
}

function sameName(wire: WireOrder, commonName: string): boolean {
  return wire.certificate?.common_name?.toLowerCase() === commonName.toLowerCase();
}

function inTime({ date_created: made }: WireOrder, { from, to }: LostOrder): boolean {
  if (!made) return true;
  return made.getTime() >= from.getTime() - slack && made.getTime() <= to.getTime() + slack;
}

function sameCircumstances(wire: WireOrder, lost: LostOrder): boolean {
  const organisationId = wire.organization?.id;
  return (
    sameName(wire, lost.commonName) &&
    (!lost.organisationId || !organisationId || organisationId === lost.organisationId)
  );
}

/** Our reference on an order; undefined when it carries none. */
function referenceOf(wire: WireOrder, fieldId: string | undefined): string | undefined {
  if (!fieldId) return undefined;
  return wire.custom_fields?.find((field) => field.metadata_id === fieldId)?.value;
}
