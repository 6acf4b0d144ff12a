import { z } from 'zod';
import { amount, id, list, maybe, moment, optionalId, text } from './values';

const request = z.looseObject({ id: optionalId, type: text, status: text });

/** Answer to `POST /order/certificate/{name_id}`; `requests` is missing when approval was skipped. */
export const placedOrder = z.looseObject({
  id,
  certificate_id: optionalId,
  organization: maybe(z.looseObject({ id: optionalId })),
  requests: list(request),
  dcv_random_value: text,
});

const certificate = z.looseObject({
  id: optionalId,
  common_name: text,
  serial_number: text,
  thumbprint: text,
  valid_from: text,
  valid_till: text,
  date_issued: moment,
  ca_cert: maybe(z.looseObject({ id: optionalId, name: text })),
  individual: maybe(z.looseObject({ id: optionalId })),
});

const customField = z.looseObject({ metadata_id: optionalId, label: text, value: text });

const contact = z.looseObject({ id: optionalId, first_name: text, last_name: text, email: text });

/** `GET /order/certificate/{id}` and the members of the list: only the id is always there. */
export const order = z.looseObject({
  id,
  status: text,
  certificate: maybe(certificate),
  organization: maybe(z.looseObject({ id: optionalId, name: text })),
  date_created: moment,
  order_valid_till: text,
  requests: list(request),
  custom_fields: z.array(customField).nullish().catch(undefined),
  verified_contacts: list(contact),
  dcv_method: text,
  product: maybe(z.looseObject({ name_id: text })),
  product_name_id: text,
  price: amount,
  currency: text,
  // The order pages spell it the first way, order info and one product the second (C-11).
  provisioning_method: text,
  cs_provisioning_method: text,
  // Of a person's order. No page documents either: where the CA keeps silent, our people record what they hear.
  ship_info: maybe(z.looseObject({ status: text, carrier: text, tracking_number: text })),
});

export const orderList = z.looseObject({
  orders: list(order),
  page: maybe(z.looseObject({ total: z.coerce.number().int().nonnegative() })),
});

/** `GET /order/certificate/status-changes`; `{}` when nothing changed. */
export const statusChanges = z.looseObject({
  orders: list(z.looseObject({ order_id: id, certificate_id: optionalId, status: text })),
});

/** Answer to a reissue or duplicate. */
export const renewedOrder = z.looseObject({
  id: optionalId,
  certificate_id: optionalId,
  requests: list(request),
});

export type WireOrder = z.output<typeof order>;
export type WirePlacedOrder = z.output<typeof placedOrder>;
export type WireRequests = z.output<typeof placedOrder>['requests'];
