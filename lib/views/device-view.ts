import type { Currency } from '@/lib/domain/money/currency';
import type { OrderState } from '@/lib/domain/order/lifecycle';
import type { ShippingAnswer } from '@/lib/domain/request/questions/shipping';
import type { ShipmentState } from '@/lib/domain/shipment/shipment-state';
import type { ShippingMethod } from '@/lib/domain/shipment/shipping-method';

interface Shipped {
  readonly orderId: string;
  readonly orderNumber: string;
  readonly holderName: string;
  readonly address: Omit<ShippingAnswer, 'method'>;
  readonly method: ShippingMethod;
  readonly state: ShipmentState;
  readonly stateSince: Date;
  readonly carrier: string | null;
  readonly trackingCode: string | null;
  readonly deviceReceivedAt: Date | null;
  readonly pinReceivedAt: Date | null;
}

/** The device of a person certificate, for its holder. */
export interface DeviceView extends Shipped {
  readonly orderState: OrderState;
  /** The order number at the CA, which its program asks for. */
  readonly caOrderId: string | null;
  /** A qualified device, for signing. */
  readonly qualified: boolean;
  /** The order is approved: only then a device is sent. */
  readonly approved: boolean;
  /** Of the certificate that is on it; null before. */
  readonly validUntil: Date | null;
  readonly certificateId: string | null;
  readonly trustAssistantUrl: string;
  readonly validationEmail: string;
}

/** The same for our people, with what may be recorded next. */
export interface StaffShipmentView extends Shipped {
  readonly priceCents: number;
  readonly currency: Currency;
  readonly initialisedAt: Date | null;
  readonly next: readonly ShipmentState[];
}
