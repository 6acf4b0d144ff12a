import type { DigicertConfig } from './config';
import { type PersonOrder, personOrderBody } from './person-order-body';
import type { ReferenceField } from './reference-field';
import { type PlacedOrder, placedOrder, requestToApprove } from './translate';
import type { Transport } from './transport';
import * as wire from './wire/order';

/** Orders of person certificates: place, replace the device. */
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
