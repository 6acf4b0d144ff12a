import { type CaOrderStatus, orderStatus } from './translate';
import type { Transport } from './transport';
import { orderList, type WireOrder } from './wire/order';

/** One line of the list of orders: less than the order itself, and enough to compare two books. */
export interface CaOrderLine {
  orderId: string;
  status: CaOrderStatus;
  /** The status in the CA's own word, for staff. */
  rawStatus: string;
  commonName: string | undefined;
  organisationId: string | undefined;
  product: string | undefined;
  createdAt: Date | undefined;
  /** What the CA charged, in the currency of the account; undefined where the list does not tell. */
  chargedCents: number | undefined;
}

/** The largest page that the list gives (reference 1.5). */
export const orderPageSize = 1000;

/** The list of all orders of the account (reference 3.6). */
export function orderLists(transport: Transport) {
  return {
    /**
     * A page of all orders, oldest id first, so that an order which is made meanwhile comes at the end and moves none to
     * another page.
     */
    async orderPage(offset: number): Promise<{ orders: CaOrderLine[]; total: number }> {
      const query = { sort: 'id', limit: String(orderPageSize), offset: String(offset) };
      const { orders, page } = await transport.read('/order/certificate', orderList, query);
      return { orders: orders.map(orderLine), total: page?.total ?? offset + orders.length };
    },
  };
}

function orderLine(wire: WireOrder): CaOrderLine {
  return {
    orderId: wire.id,
    status: orderStatus(wire.status),
    rawStatus: wire.status ?? '',
    commonName: wire.certificate?.common_name,
    organisationId: wire.organization?.id,
    product: wire.product_name_id ?? wire.product?.name_id,
    createdAt: wire.date_created,
    chargedCents: wire.price === undefined ? undefined : Math.round(wire.price * 100),
  };
}
