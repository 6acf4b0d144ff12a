import type { DigicertConfig } from './config';
import { type PersonOrder, personOrderBody } from './person-order-body';
import type { ReferenceField } from './reference-field';
import { type PlacedOrder, placedOrder, requestToApprove } from './translate';
import type { Transport } from './transport';
import * as wire from './wire/order';
import { personOrder } from './wire/person';

/** Where the CA says that a device is; a word we do not know says nothing. */
export type CaShipmentState = 'waiting' | 'sent' | 'delivered' | 'returned' | 'lost';

/** What the CA tells of a person's order beside the rest; no page documents any of it (assumed). */
export interface CaPersonFacts {
  /** Id of the holder at the CA, to name them by in a later order. */
  individualId: string | undefined;
  shipment:
    | { state: CaShipmentState; carrier: string | undefined; trackingCode: string | undefined }
    | undefined;
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

/** Orders of person certificates: place, what they tell, replace the device. */
export function personOrders(transport: Transport, config: DigicertConfig, referenceField: ReferenceField) {
  const path = (orderId: string) => `/order/certificate/${encodeURIComponent(orderId)}`;
  return {
    /**
     * Places an order of a person certificate (seeds 001, 003, 004). Sent once: after an error of kind `unknown` the
     * order may exist, so look it up with `findOrder` before anything else.
     */
    async placePersonOrder(order: PersonOrder): Promise<PlacedOrder> {
      const body = personOrderBody(order, {
        containerId: config.containerId,
        referenceFieldId: await referenceField.id(),
      });
      const answer = await transport.write(
        'POST',
        `/order/certificate/${order.product}`,
        body,
        wire.placedOrder,
      );
      return placedOrder(answer);
    },

    /** The holder's id and the way of the device, where the CA tells. */
    async personFacts(orderId: string): Promise<CaPersonFacts> {
      const { certificate, ship_info: sent } = await transport.read(path(orderId), personOrder);
      const state = shipmentStates.get(sent?.status?.toLowerCase() ?? '');
      return {
        individualId: certificate?.individual?.id,
        shipment: state && { state, carrier: sent?.carrier, trackingCode: sent?.tracking_number },
      };
    },

    /**
     * A new device with a new certificate on the same order: the documented reissue, without a request because the key
     * is made on the device (reference 3.10; that this works for these products is assumed).
     */
    async replaceDevice(
      orderId: string,
      comments: string,
    ): Promise<{ requestToApprove: string | undefined }> {
      const body = { certificate: { signature_hash: 'sha256' }, skip_approval: true, comments };
      const answer = await transport.write('POST', `${path(orderId)}/reissue`, body, wire.renewedOrder);
      return { requestToApprove: requestToApprove(answer.requests) };
    },
  };
}
