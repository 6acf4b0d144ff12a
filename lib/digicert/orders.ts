import { now } from '@/lib/base/clock';
import type { DigicertConfig } from './config';
import { type PrivateServicesOrder, privateServicesBody } from './order-body';
import type { ReferenceField } from './reference-field';
import {
  type CaOrder,
  type CaOrderStatus,
  caOrder,
  orderStatus,
  type PlacedOrder,
  placedOrder,
} from './translate';
import { type CaOrderValidation, caValidation } from './translate-validation';
import type { Transport } from './transport';
import * as wire from './wire/order';
import { validation } from './wire/validation';
import { anything } from './wire/values';

/** One order whose status changed at the CA. */
export interface CaStatusChange {
  orderId: string;
  certificateId: string | undefined;
  status: CaOrderStatus;
  rawStatus: string;
}

const week = 7 * 24 * 60;

/** Orders at the CA: place, read, follow, cancel. */
export function orders(transport: Transport, config: DigicertConfig, referenceField: ReferenceField) {
  const path = (orderId: string) => `/order/certificate/${encodeURIComponent(orderId)}`;
  return {
    /**
     * Places an order of the PKIo Private Services Server product (reference 2.2). Sent once: after an error of kind
     * `unknown` the order may exist, so look it up with `findOrder` before anything else.
     */
    async placePrivateServicesOrder(order: PrivateServicesOrder): Promise<PlacedOrder> {
      const body = privateServicesBody(order, {
        containerId: config.containerId,
        referenceFieldId: await referenceField.id(),
      });
      const product = '/order/certificate/pkio_private_services_server';
      return placedOrder(await transport.write('POST', product, body, wire.placedOrder));
    },

    /** The order as it stands now (reference 3.5). */
    async orderInfo(orderId: string): Promise<CaOrder> {
      return caOrder(await transport.read(path(orderId), wire.order));
    },

    /** What is still open on an order (reference 3.8). */
    async validation(orderId: string): Promise<CaOrderValidation> {
      return caValidation(await transport.read(`${path(orderId)}/validation`, validation), now());
    },

    /**
     * Orders whose status changed since a moment, with a minute to spare (reference 3.7). The CA looks back seven days
     * at most: for an older moment the answer covers that week and a full pass over the open orders must follow.
     */
    async orderStatusChanges(since: Date): Promise<CaStatusChange[]> {
      const minutes = Math.ceil((now().getTime() - since.getTime()) / 60_000) + 1;
      const query = { minutes: String(Math.min(Math.max(minutes, 1), week)) };
      const answer = await transport.read('/order/certificate/status-changes', wire.statusChanges, query);
      return answer.orders.map((change) => ({
        orderId: change.order_id,
        certificateId: change.certificate_id,
        status: orderStatus(change.status),
        rawStatus: change.status ?? '',
      }));
    },

    /** Cancels an order that is not issued, or only its reissue when one is running. The note is kept by the CA. */
    async cancel(orderId: string, note: string): Promise<void> {
      await transport.write('PUT', `${path(orderId)}/status`, { status: 'canceled', note }, anything);
    },

    /** Approves a request inside our own account (reference 3.4), so that the order goes to the CA. */
    async approveRequest(requestId: string, comment?: string): Promise<void> {
      const body = { status: 'approved', ...(comment ? { processor_comment: comment } : {}) };
      await transport.write('PUT', `/request/${encodeURIComponent(requestId)}/status`, body, anything);
    },

    /**
     * Has the CA mail the representative its approval link again; an older link stops working (reference 3.4).
     * Documented for EV TLS only: on a refusal ask the CA's validation desk.
     */
    async resendApprovalMails(orderId: string, emails: string[]): Promise<void> {
      await transport.write('PUT', `${path(orderId)}/order-approval/resend-emails`, { emails }, anything);
    },
  };
}
