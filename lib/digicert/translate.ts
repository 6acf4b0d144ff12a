import type { WireOrder, WirePlacedOrder, WireRequests } from './wire/order';

/**
 * Where an order stands at the CA. `in_progress` holds all of its working states; `unknown` is a status that is not
 * documented: the order goes on, the raw word is shown to staff.
 */
export type CaOrderStatus =
  | 'in_progress'
  | 'issued'
  | 'rejected'
  | 'canceled'
  | 'revoked'
  | 'expired'
  | 'unknown';

const statuses = new Map<string, CaOrderStatus>(
  Object.entries({
    pending: 'in_progress',
    needs_approval: 'in_progress',
    processing: 'in_progress',
    approved: 'in_progress',
    waiting_pickup: 'in_progress',
    reissue_pending: 'in_progress',
    issued: 'issued',
    rejected: 'rejected',
    canceled: 'canceled',
    revoked: 'revoked',
    expired: 'expired',
  }),
);

/** Reads an order status; letter case is ignored because older pages print capitals. */
export function orderStatus(raw: string | undefined): CaOrderStatus {
  return statuses.get(raw?.toLowerCase() ?? '') ?? 'unknown';
}

/** What the CA answered to a new order. A certificate id here does not mean that the certificate exists. */
export interface PlacedOrder {
  orderId: string;
  certificateId: string | undefined;
  /** Only when the order created the organisation. */
  organisationId: string | undefined;
  /** The request that still waits for approval inside our own account. */
  requestToApprove: string | undefined;
}

export function placedOrder(wire: WirePlacedOrder): PlacedOrder {
  return {
    orderId: wire.id,
    certificateId: wire.certificate_id,
    organisationId: wire.organization?.id,
    requestToApprove: requestToApprove(wire.requests),
  };
}

/** The id of the request that an administrator or manager of our account must still approve, if any. */
export function requestToApprove(requests: WireRequests): string | undefined {
  return requests.find(({ status }) => status === 'pending' || status === 'submitted')?.id;
}

/** An order as the CA tells it. */
export interface CaOrder {
  orderId: string;
  status: CaOrderStatus;
  /** The status in the CA's own word, for staff. */
  rawStatus: string;
  commonName: string | undefined;
  organisationId: string | undefined;
  createdAt: Date | undefined;
  requestToApprove: string | undefined;
  certificate: CaOrderCertificate | undefined;
  /** How the key reaches its holder; absent for a product with a key of the customer's own. */
  provisioning: string | undefined;
  /** Id of the holder of a person's certificate at the CA, to name them by in a later order (assumed). */
  individualId: string | undefined;
  /** Where the device of a person's certificate is, when the CA tells (assumed). */
  shipment: CaShipment | undefined;
  /** Ids the CA gave to the representatives, to name them by in a later order. */
  representatives: Array<{ userId: string | undefined; email: string | undefined; name: string }>;
}

/** Where the CA says that a device is; a word we do not know says nothing. */
export type CaShipmentState = 'waiting' | 'sent' | 'delivered' | 'returned' | 'lost';

export interface CaShipment {
  state: CaShipmentState;
  carrier: string | undefined;
  trackingCode: string | undefined;
}

const shipmentStates = new Map<string, CaShipmentState>(
  Object.entries({
    pending: 'waiting',
    prepared: 'waiting',
    shipped: 'sent',
    sent: 'sent',
    delivered: 'delivered',
    returned: 'returned',
    lost: 'lost',
  }),
);

export interface CaOrderCertificate {
  certificateId: string;
  serialNumber: string | undefined;
  /** Dates as `YYYY-MM-DD`. */
  validFrom: string | undefined;
  validTill: string | undefined;
  issuer: string | undefined;
}

export function caOrder(wire: WireOrder): CaOrder {
  return {
    orderId: wire.id,
    status: orderStatus(wire.status),
    rawStatus: wire.status ?? '',
    commonName: wire.certificate?.common_name,
    organisationId: wire.organization?.id,
    createdAt: wire.date_created,
    requestToApprove: requestToApprove(wire.requests),
    certificate: orderCertificate(wire),
    provisioning: wire.provisioning_method ?? wire.cs_provisioning_method,
    individualId: wire.certificate?.individual?.id,
    shipment: shipment(wire),
    representatives: wire.verified_contacts.map((contact) => ({
      userId: contact.id,
      email: contact.email,
      name: [contact.first_name, contact.last_name].filter(Boolean).join(' '),
    })),
  };
}

function shipment({ ship_info: sent }: WireOrder): CaShipment | undefined {
  const state = shipmentStates.get(sent?.status?.toLowerCase() ?? '');
  return state && { state, carrier: sent?.carrier, trackingCode: sent?.tracking_number };
}

function orderCertificate({ certificate }: WireOrder): CaOrderCertificate | undefined {
  if (!certificate?.id) return undefined;
  return {
    certificateId: certificate.id,
    serialNumber: certificate.serial_number,
    validFrom: certificate.valid_from,
    validTill: certificate.valid_till,
    issuer: certificate.ca_cert?.name,
  };
}
